import { describe, expect, it } from 'vitest'
import { loadStoryLanguage } from '../../../gpu-worker/engines/script/languages/index.ts'
import { readOwnText } from '../../../gpu-worker/engines/script/own-text.ts'
import { writeScript } from '../../../gpu-worker/engines/script/write-story.ts'
import { maxScenes, ScriptInput } from '../../../shared/jobs/script.ts'

const english = await loadStoryLanguage('en')
const inputOf = (wish: object) => ScriptInput.parse({ language: 'en', ...wish })
const write = (wish: object) => writeScript(inputOf(wish), english)
const promptsOf = (wish: object) => write(wish).scenes.map(({ prompt }) => prompt)
const narrationsOf = (text: string, language = 'en') => {
  const own = readOwnText(inputOf({ customTopic: text, language }))
  return own.kind === 'narration' ? own.scenes.map(({ narration }) => narration) : own.kind
}

describe('own text of three sentences', () => {
  it('is split where sentences end, and short sentences share a scene', () => {
    expect(
      narrationsOf(
        'The lighthouse keeper had not slept for three nights. Rain fell. Far out on the sea a ship called for help!',
      ),
    ).toEqual([
      'The lighthouse keeper had not slept for three nights.',
      'Rain fell. Far out on the sea a ship called for help!',
    ])
  })

  it.each([
    ['hi', 'एक लोमड़ी जंगल में रहती थी। उसे रात से डर लगता था। एक दिन वह चाँद से मिली।'],
    ['ja', '森に小さな狐が住んでいました。狐は夜がとても怖かったのです。ある日、狐は月に会いました。'],
    ['zh', '森林里住着一只小狐狸，它很怕黑夜。有一天，它遇见了月亮。从那以后，它再也不怕了。'],
  ])('knows the sentences of %s and loses no word', (language, text) => {
    const scenes = narrationsOf(text, language)
    expect(scenes).toBeInstanceOf(Array)
    expect([...scenes].join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  })

  it('of many sentences has forty scenes at most, with every word', () => {
    const text = Array.from({ length: 300 }, (_, index) => `Line ${index} ends.`).join(' ')
    const scenes = narrationsOf(text)
    expect(scenes.length).toBeLessThanOrEqual(maxScenes)
    expect([...scenes].join(' ')).toBe(text)
  })

  it('never cuts a long sentence', () => {
    const long = `It went on ${'and on '.repeat(200)}and ended.`
    expect(
      narrationsOf(`${long} Then it was quiet in the whole wide land again. So they all went home.`)[0],
    ).toBe(long)
  })

  it('carries place and time from scene to scene until the words say otherwise', () => {
    const scenes = [
      { narration: 'A fox walked through the forest at night.' },
      { narration: 'It was not afraid.' },
      { narration: 'In the morning it came to a river.' },
    ]
    expect(promptsOf({ scenes })).toEqual([
      'a fox in a forest at night, calm mood',
      'a fox in a forest at night, tense mood',
      'a fox by a river at dawn, calm mood',
    ])
  })

  it('says which words were understood, and none where none was', () => {
    expect(write({ scenes: [{ narration: 'The Fox met a KING.' }] }).understood).toEqual(['Fox', 'KING'])
    expect(write({ scenes: [{ narration: 'Nothing happened.' }] }).understood).toEqual([])
  })
})

describe('a subject', () => {
  it('puts its nouns and places into the story, and lists them', () => {
    const { scenes, understood, title } = write({ customTopic: 'a robot afraid of the desert and a whale' })
    expect(understood).toEqual(['robot', 'desert', 'whale'])
    expect(title).toBe('A robot afraid of the desert and a whale')
    const told = scenes.map(({ narration }) => narration).join(' ')
    for (const word of ['robot', 'desert', 'whale']) expect(told).toContain(word)
  })

  it('steers a topic of its own, too', () => {
    const { scenes, understood, topic } = write({ topic: 'bedtime', customTopic: 'the bear in the kitchen' })
    expect([topic, understood]).toEqual(['bedtime', ['bear', 'kitchen']])
    expect(scenes.map(({ narration }) => narration).join(' ')).toContain('kitchen')
  })

  it('chooses a tale of any hero where the topic has no place for it', () => {
    const { scenes, understood, topic } = write({ topic: 'fun facts', customTopic: 'a knight and a dragon' })
    expect([topic, understood]).toEqual(['fun facts', ['knight', 'dragon']])
    expect(scenes.map(({ narration }) => narration).join(' ')).toContain('dragon')
  })

  it('sets time and weather of the pictures', () => {
    const prompts = promptsOf({ customTopic: 'a cat and a dog in the snow at midnight' })
    expect(prompts.every((prompt) => prompt.includes('at night, snow falling'))).toBe(true)
  })

  it('of which nothing is understood is said, not hidden', () => {
    expect(write({ customTopic: 'quantum economics' })).toMatchObject({
      understood: [],
      topic: 'custom topic',
    })
  })

  it('that is missing leaves a story of a real topic', () => {
    const topics = Array.from({ length: 22 }, (_, seed) => write({ seed }).topic)
    expect(topics).not.toContain('custom topic')
    expect(new Set(topics).size).toBeGreaterThanOrEqual(8)
    expect(write({}).understood).toBeNull()
  })

  it.each(['…', '123 456', '🚀 🚀'])('without a letter is refused: %s', (customTopic) => {
    expect(() => write({ customTopic })).toThrowError(expect.objectContaining({ code: 'unreadable_text' }))
  })

  it('in a scene without a letter names the scene', () => {
    expect(() => write({ scenes: [{ narration: 'Yes.' }, { narration: '!!' }] })).toThrowError(
      expect.objectContaining({ details: expect.objectContaining({ field: 'scenes.1.narration' }) }),
    )
  })
})
