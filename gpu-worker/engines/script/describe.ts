import { AppError } from '../../../shared/errors.ts'
import type { Language } from '../../../shared/languages.ts'
import { type Chooser, subsetsOf } from './chooser.ts'
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

/** Up to three of the calls, few first, beginning anywhere in the list. */
const someCalls = (calls: readonly string[], turn: number): (readonly string[])[] => {
  const turned = [...calls.slice(turn), ...calls.slice(0, turn)]
  return [0, 1, 2, 3].flatMap((count) => subsetsOf(turned, count))
}

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
  const subsets = someCalls(calls, chooser.pick(calls.length))
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
