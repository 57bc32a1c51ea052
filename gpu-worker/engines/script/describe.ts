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

const mostCalls = 5

/** Every choice of hashtags and calls, the simplest first; the calls begin anywhere in their list. */
function* endings(tags: readonly string[], calls: readonly string[], turn: number) {
  const turned = [...calls.slice(turn), ...calls.slice(0, turn)]
  for (let callCount = 0; callCount <= mostCalls; callCount += 1)
    for (const tagCount of [3, 4, 2]) {
      const tagged = tags
        .slice(0, tagCount)
        .map((tag) => `#${tag}`)
        .join(' ')
      for (const chosen of subsetsOf(turned, callCount)) yield { chosen, tagged }
    }
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
  const { least, most } = descriptionChars
  for (const { chosen, tagged } of endings(tags, calls, chooser.pick(calls.length))) {
    const start = shorten(lead, most - countChars(tagged) - 1, language)
    const text = `${[start, ...chosen].join(space)} ${tagged}`
    if (countChars(text) >= least && countChars(text) <= most) return text
  }
  throw new AppError('engine_failed', 'No description of 150 to 200 characters can be made', { got: lead })
}
