import { bonesOf } from '../../../gpu-worker/engines/script/bones/index.ts'
import type { Bones, Slot, TaleBones } from '../../../gpu-worker/engines/script/bones.ts'
import { type Cast, readForms } from '../../../gpu-worker/engines/script/fill.ts'
import type { StoryLanguage, TaleText } from '../../../gpu-worker/engines/script/language.ts'
import { loadStoryLanguage } from '../../../gpu-worker/engines/script/languages/index.ts'
import { type Language, languages } from '../../../shared/languages.ts'
import { allSubjectIds, kindOfSubject, settingIds } from '../../../shared/lexicon/ids.ts'
import { Topic } from '../../../shared/story.ts'

export const everyLanguage = await Promise.all(
  languages.map(async (code) => [code, await loadStoryLanguage(code)] as const),
)

type Tale = { name: string; bones: TaleBones; text: TaleText }

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

/** A letter or word that betrays the language among those of its script. */
export const signOf: Readonly<Record<Language, RegExp>> = {
  en: /\bthe\b/,
  cs: /ř/,
  da: /\baf\b/,
  nl: /\bhet\b/,
  fr: /\bles\b/,
  de: /ü/,
  el: /και/,
  hi: /है/,
  id: /\byang\b/,
  it: /\bche\b/,
  zh: /的/,
  ja: /\p{Script=Hiragana}/u,
  no: /\bav\b/,
  pl: /ł/,
  pt: /ã/,
  ru: /ы/,
  es: /ñ/,
  sv: /ä/,
  tr: /ı/,
  uk: /ї/,
}
