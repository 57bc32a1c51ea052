import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StoryReply } from '../../shared/client/index.ts'
import { type Language, languages } from '../../shared/languages.ts'
import { ArtStyle, Voice } from '../../shared/story.ts'
import { sentences } from '../support/sentences.ts'
import { type Stack, startTestStack } from '../support/stack.ts'

const takeTurns = <T>(options: readonly [T, ...T[]], i: number): T =>
  options[i % options.length] ?? options[0]
const styles = ArtStyle.options as [ArtStyle, ...ArtStyle[]]
const voices = Voice.options as [Voice, ...Voice[]]

/** Two short scenes in each language; styles and voices take turns. */
const storyIn = (language: Language, i: number) => ({
  language,
  scenes: [
    { narration: sentences[language], prompt: 'an old lamp on a table at night' },
    { narration: sentences[language], prompt: 'a quiet street in the snow' },
  ],
  ...{ artStyle: takeTurns(styles, i), voice: takeTurns(voices, i) },
  ...{ width: 144, height: 256, hls: i === 0, seed: i },
})

describe('stories of own words', () => {
  let stack: Stack
  let told: StoryReply[]

  /** The story once its task has ended, counted from the event before. */
  const finish = async (id: string, after = 0): Promise<{ story: StoryReply; seen: number }> => {
    let seen = after
    for await (const { seq } of stack.client.tasks.events(id, { after })) seen = seq
    return { story: await stack.client.stories.get(id), seen }
  }

  beforeAll(async () => {
    stack = await startTestStack({ slots: 3 })
    const asked = await Promise.all(
      languages.map((language, i) => stack.client.stories.create(storyIn(language, i))),
    )
    told = await Promise.all(asked.map(async ({ id }) => (await finish(id)).story))
  }, 600_000)

  afterAll(() => stack.stop())

  test.each(languages.map((language, i) => [language, i] as const))(
    'one in %s becomes a film',
    (language, i) => {
      const story = told[i]
      expect(story?.error).toBeNull()
      expect(story).toMatchObject({ status: 'succeeded', language, ...{ video_url: expect.any(String) } })
      expect(story?.scenes.map(({ image }) => image)).toMatchObject([
        { origin: 'drawn' },
        { origin: 'drawn' },
      ])
      expect(story?.scenes[1]?.end_seconds).toBeGreaterThan(2)
    },
  )

  test('one picture drawn again is one image job, what shows it and what wraps it up', async () => {
    const [old] = told
    const id = old?.id ?? ''
    const before = new Set((await stack.jobs(id)).map((job) => job.id))
    const { seen } = await finish(id)
    await stack.client.stories.redraw(id, 1)
    const { story } = await finish(id, seen)
    expect(story).toMatchObject({ status: 'succeeded' })
    expect(story.video_url).not.toBe(old?.video_url)
    expect(story.playback_url).not.toBe(old?.playback_url)
    expect(story.scenes[0]?.image.history).toHaveLength(2)
    const ran = (await stack.jobs(id)).filter((job) => !before.has(job.id)).map(({ key }) => key)
    expect(ran.filter((key) => key.startsWith('image'))).toEqual(['image:0'])
    const others = ran.filter((key) => !/^(?:image|compose|encode|remux|audio|join|probe|poster)\b/.test(key))
    expect(others).toEqual([])
    for (const url of [old?.playback_url, story.playback_url])
      expect((await fetch(String(url))).status).toBe(200)
  }, 300_000)
})
