import { AppError } from '../../../shared/errors.ts'
import type { Language } from '../../../shared/languages.ts'
import type { Chooser } from './chooser.ts'
import type { StoryWords } from './language.ts'

export const descriptionChars = { least: 150, most: 200 } as const

/** As a person counts: one for each code point. */
export const countChars = (text: string): number => [...text].length

/** Begins like the text, ends at the end of a word, has at most so many characters, `…` included. */
export const shorten = (text: string, mostChars: number, language: Language): string => {
  if (countChars(text) <= mostChars) return text
  let kept = ''
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (countChars(kept + segment) > mostChars - 1) break
    kept += segment
  }
  const whole = kept.trimEnd().replace(/[\p{P}\s]+$/u, '')
  return whole === '' ? `${[...text].slice(0, mostChars - 1).join('')}…` : `${whole}…`
}

/** Subsets of the calls, small ones first. */
const subsetsOf = (calls: readonly string[]): string[][] =>
  Array.from({ length: 2 ** calls.length }, (_, mask) =>
    calls.filter((_call, bit) => (mask >> bit) & 1),
  ).sort((a, b) => a.length - b.length)

/**
 * Lead, sentences that call to watch, two to four hashtags: 150 to 200 characters together.
 * @throws engine_failed when no choice of them fits
 */
export const fitDescription = (
  lead: string,
  tags: readonly string[],
  { calls, space }: Pick<StoryWords, 'calls' | 'space'>,
  language: Language,
  chooser: Chooser,
): string => {
  const turn = chooser.pick(calls.length)
  const subsets = subsetsOf([...calls.slice(turn), ...calls.slice(0, turn)])
  for (const count of [3, 4, 2]) {
    const ending = tags
      .slice(0, count)
      .map((tag) => `#${tag}`)
      .join(' ')
    const start = shorten(lead, descriptionChars.most - countChars(ending) - 1, language)
    for (const subset of subsets) {
      const text = `${[start, ...subset].join(space)} ${ending}`
      const chars = countChars(text)
      if (chars >= descriptionChars.least && chars <= descriptionChars.most) return text
    }
  }
  throw new AppError('engine_failed', 'No description of 150 to 200 characters can be made', { got: lead })
}
