import { describe, expect, it } from 'vitest'
import { createChooser } from '../../../gpu-worker/engines/script/chooser.ts'
import { countChars, fitDescription } from '../../../gpu-worker/engines/script/describe.ts'
import { fillMarks, readForms } from '../../../gpu-worker/engines/script/fill.ts'
import { understand } from '../../../shared/lexicon/index.ts'
import { Topic } from '../../../shared/story.ts'
import { countOutcomes } from './count-outcomes.ts'
import { castsOf, everyLanguage, talesOf } from './read-language.ts'

const messageOf = (work: () => unknown): string[] => {
  try {
    work()
    return []
  } catch (error) {
    return [String(error)]
  }
}

describe.each(everyLanguage)('the tables of %s', (code, language) => {
  it('every mark has its form, whoever stands in its slot', () => {
    const flaws = talesOf(language).flatMap(({ name, bones, text }) => {
      const lines = [...text.title, ...text.blurb, ...Object.values(text.lines).flat()]
      const casts = castsOf(language, bones)
      return lines.flatMap((line) =>
        casts
          .flatMap((cast) => messageOf(() => fillMarks(line, cast, language.words, code)))
          .slice(0, 1)
          .map((flaw) => `${name}: ${flaw}`),
      )
    })
    expect(flaws).toEqual([])
  })

  it('no line has the same way twice', () => {
    const doubled = talesOf(language).flatMap(({ name, text }) =>
      [text.title, text.blurb, ...Object.values(text.lines)]
        .filter((ways) => new Set(ways).size < ways.length)
        .map((ways) => `${name}: ${ways[0]}`),
    )
    expect(doubled).toEqual([])
  })

  it.each(Topic.options)('%s has a thousand different outcomes, short and long', (topic) => {
    expect(countOutcomes(topic, 'short', language)).toBeGreaterThanOrEqual(1_000)
    expect(countOutcomes(topic, 'long', language)).toBeGreaterThanOrEqual(1_000)
  })

  it('genders are letters of the table', () => {
    const { genders, subjects } = language.words
    const wrong = Object.entries(subjects.rows).filter(([, row]) => {
      const letter = readForms(subjects.columns, row).get('g')
      return letter !== undefined && !genders.includes(letter)
    })
    expect(wrong).toEqual([])
  })

  it('hashtags are single words', () => {
    const tags = Object.values(language.words.hashtags).flat()
    expect(tags.filter((tag) => !/^[\p{L}\p{M}\p{N}]+$/u.test(tag))).toEqual([])
  })

  it('a description of 150 to 200 characters can be made around any lead', () => {
    const alphabet = [
      ...Object.values(language.words.subjects.rows)
        .join(' ')
        .replaceAll(/[|\s]+/g, ' '),
    ]
    const flaws = Array.from({ length: 300 }, (_, index) =>
      alphabet
        .slice(0, index + 3)
        .join('')
        .trim(),
    )
      .flatMap((lead, seed) => Topic.options.map((topic) => ({ lead, seed, topic })))
      .filter((_, index) => index % 7 === 0)
      .map(({ lead, seed, topic }) =>
        fitDescription(
          lead,
          language.words.hashtags[topic],
          language.words,
          code,
          createChooser(seed, 'lead'),
        ),
      )
      .filter((text) => countChars(text) < 150 || countChars(text) > 200)
    expect(flaws).toEqual([])
  })

  it('the lexicon reads every subject and setting in its first form', () => {
    const { subjects, settings } = language.words
    const read = (
      table: { columns: readonly string[]; rows: Readonly<Record<string, string>> },
      group: string,
    ) =>
      Object.entries(table.rows).flatMap(([id, row]) => {
        const form = readForms(table.columns, row).get('') ?? ''
        const ids = understand(form, code).filter((word) => word.group === group)
        return ids.length > 0 && ids.every((word) => word.id === id) ? [] : [`${id}: ${form}`]
      })
    expect([...read(subjects, 'subjects'), ...read(settings, 'settings')]).toEqual([])
  })
})
