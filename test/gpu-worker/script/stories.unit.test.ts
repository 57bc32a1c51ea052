import { describe, expect, it } from 'vitest'
import { countChars } from '../../../gpu-worker/engines/script/describe.ts'
import type { StoryLanguage } from '../../../gpu-worker/engines/script/language.ts'
import { shareOfOwnLetters } from '../../../gpu-worker/engines/script/letters.ts'
import { writeScript } from '../../../gpu-worker/engines/script/write-story.ts'
import { ScriptInput, script } from '../../../shared/jobs/script.ts'
import type { Language } from '../../../shared/languages.ts'
import { type StoryLength, Topic } from '../../../shared/story.ts'
import { everyLanguage, signOf } from './read-language.ts'

const lengths = ['short', 'long'] as const
/** English characters; other scripts by their scale. Wide enough for a language's own ways. */
const charsOf = { short: [580, 860], long: [760, 1150] } as const
const scenesOf = { short: [6, 8], long: [9, 14] } as const
const use = { engine: 'builtin', model: 'story-grammar-1', device: 'cpu' } as const

/** A subject that nobody understands leaves "custom topic" its own stories. */
const inputOf = (topic: Topic, length: StoryLength, language: Language, seed: number) =>
  ScriptInput.parse({ topic, length, language, seed, customTopic: topic === 'custom topic' ? 'qqq' : null })

const within = (value: number, [least, most]: readonly [number, number]) => value >= least && value <= most

const tagCount = (text: string) => text.match(/#[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0

const flawsOf = (
  input: ScriptInput,
  { words }: StoryLanguage,
  output: ReturnType<typeof writeScript>,
): string[] => {
  const told = output.scenes.map(({ narration }) => narration)
  const chars = countChars(told.join(words.space)) / words.lengthScale
  const everything = [output.title, output.description, ...told]
  const prompts = output.scenes.map(({ prompt }) => prompt)
  return [
    ...(script.output.safeParse({ ...use, ...output }).success ? [] : ['not of the job’s shape']),
    ...(within(told.length, scenesOf[input.length]) ? [] : [`${told.length} scenes`]),
    ...(within(chars, charsOf[input.length]) ? [] : [`${Math.round(chars)} characters (scaled)`]),
    ...(within(countChars(output.description), [150, 200]) ? [] : [`description: ${output.description}`]),
    ...(within(tagCount(output.description), [2, 4]) ? [] : [`tags: ${output.description}`]),
    ...everything.filter((text) => /[{}|_<>]|undefined|\s\s|^\s|\s$/.test(text)),
    ...(shareOfOwnLetters(told.join(' '), input.language) >= 0.9
      ? []
      : [`written in other letters: ${told[0]}`]),
    ...prompts.filter((prompt) => !/^[a-z][a-z ,]+ mood$/.test(prompt)),
  ]
}

describe.each(everyLanguage)('stories in %s', (code, language) => {
  const sets = Topic.options.flatMap((topic) => lengths.map((length) => [topic, length] as const))

  it.each(sets)('%s, %s: 100 seeds tell 97 different stories, each of them sound', (topic, length) => {
    const flaws = new Set<string>()
    const different = new Set<string>()
    for (let seed = 0; seed < 100; seed += 1) {
      const input = inputOf(topic, length, code, seed)
      const output = writeScript(input, language)
      different.add(output.scenes.map(({ narration }) => narration).join('\n'))
      for (const flaw of flawsOf(input, language, output)) flaws.add(flaw)
    }
    expect([...flaws]).toEqual([])
    expect(different.size).toBeGreaterThanOrEqual(97)
  })

  it('the same seed tells the same story', () => {
    for (const [topic, length] of sets)
      expect(writeScript(inputOf(topic, length, code, 7), language)).toEqual(
        writeScript(inputOf(topic, length, code, 7), language),
      )
  })

  it('is this language and no other', () => {
    const told = sets.flatMap(
      ([topic, length]) => writeScript(inputOf(topic, length, code, 1), language).scenes,
    )
    expect(told.map(({ narration }) => narration.toLowerCase()).join('\n')).toMatch(signOf[code])
  })
})
