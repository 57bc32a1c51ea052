import { bonesOf } from '../../../gpu-worker/engines/script/bones/index.ts'
import type { Bones, Slot, TaleBones } from '../../../gpu-worker/engines/script/bones.ts'
import { type Cast, readForms } from '../../../gpu-worker/engines/script/fill.ts'
import type { StoryLanguage, TaleText } from '../../../gpu-worker/engines/script/language.ts'
import { loadStoryLanguage, storyLanguages } from '../../../gpu-worker/engines/script/languages/index.ts'
import type { Language } from '../../../shared/languages.ts'
import { allSubjectIds, kindOfSubject, settingIds } from '../../../shared/lexicon/ids.ts'
import { Topic } from '../../../shared/story.ts'

export const everyLanguage = await Promise.all(
  storyLanguages.map(async (code) => [code, await loadStoryLanguage(code)] as const),
)

export type Tale = { name: string; bones: TaleBones; text: TaleText }

export const talesOf = ({ texts }: StoryLanguage): Tale[] =>
  Topic.options.flatMap((topic) =>
    Object.entries(bonesOf[topic] as Record<string, Bones>).flatMap(([key, bones]) => {
      const text = (texts[topic] as Readonly<Record<string, unknown>>)[key] as TaleText
      return bones.shape === 'tale' ? [{ name: `${topic}, ${key}`, bones, text }] : []
    }),
  )

/** Everybody who may stand in a slot, own subjects included. */
const candidates = ({ words }: StoryLanguage, slot: Slot): Cast[string][] => {
  if (slot.kind === 'setting')
    return settingIds.map((id) => ({
      ...{ kind: 'setting', id },
      forms: readForms(words.settings.columns, words.settings.rows[id]),
    }))
  if (slot.kind === 'subject')
    return allSubjectIds
      .filter((id) => slot.among.includes(id) || slot.open?.includes(kindOfSubject(id)))
      .map((id) => ({
        ...{ kind: 'subject', id },
        forms: readForms(words.subjects.columns, words.subjects.rows[id]),
      }))
  return [...words.names.woman, ...words.names.man].map((row) => ({
    ...{ kind: 'name', id: row },
    forms: readForms(words.names.columns, row),
  }))
}

/** Casts in which each candidate of each slot appears at least once. */
export const castsOf = (language: StoryLanguage, { slots }: TaleBones): Cast[] => {
  const all = Object.entries(slots).map(([slot, rule]) => [slot, candidates(language, rule)] as const)
  const most = Math.max(1, ...all.map(([, list]) => list.length))
  return Array.from({ length: most }, (_, index) =>
    Object.fromEntries(all.map(([slot, list]) => [slot, list[index % list.length] as Cast[string]])),
  )
}

/** What a text of a language is written in; its share of all letters, and a sign that it is this very language. */
export const writingOf: Readonly<Record<Language, { letters: RegExp; sign: RegExp }>> = {
  en: { letters: /\p{Script=Latin}/u, sign: /\bthe\b/ },
  cs: { letters: /\p{Script=Latin}/u, sign: /ř/ },
  da: { letters: /\p{Script=Latin}/u, sign: /\baf\b/ },
  nl: { letters: /\p{Script=Latin}/u, sign: /\bhet\b/ },
  fr: { letters: /\p{Script=Latin}/u, sign: /\bles\b/ },
  de: { letters: /\p{Script=Latin}/u, sign: /ü/ },
  el: { letters: /\p{Script=Greek}/u, sign: /και/ },
  hi: { letters: /\p{Script=Devanagari}/u, sign: /है/ },
  id: { letters: /\p{Script=Latin}/u, sign: /\byang\b/ },
  it: { letters: /\p{Script=Latin}/u, sign: /\bche\b/ },
  zh: { letters: /\p{Script=Han}/u, sign: /的/ },
  ja: { letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u, sign: /\p{Script=Hiragana}/u },
  no: { letters: /\p{Script=Latin}/u, sign: /\bav\b/ },
  pl: { letters: /\p{Script=Latin}/u, sign: /ł/ },
  pt: { letters: /\p{Script=Latin}/u, sign: /ã/ },
  ru: { letters: /\p{Script=Cyrillic}/u, sign: /ы/ },
  es: { letters: /\p{Script=Latin}/u, sign: /ñ/ },
  sv: { letters: /\p{Script=Latin}/u, sign: /ä/ },
  tr: { letters: /\p{Script=Latin}/u, sign: /ı/ },
  uk: { letters: /\p{Script=Cyrillic}/u, sign: /ї/ },
}
