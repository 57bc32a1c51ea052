import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TaskEvent, TaskReply } from '../../shared/client/index.ts'
import { checkLadder } from '../support/hls-check.ts'
import { readLoudness } from '../support/loudness.ts'
import { bareFfmpeg, makeScratch } from '../support/media.ts'
import { type Stack, startTestStack } from '../support/stack.ts'

const narrations = ['A red fox walks through the snow.', 'At night it sleeps under a tree.']

type Told = {
  text: string
  scenes: { narration: string; picture: string; image_media_id: string; end_seconds: number }[]
  media_id: string
  captions: string
  captions_media_id: string
  duration_seconds: number
}

describe('a story of own words', () => {
  let stack: Stack
  let scratch: Awaited<ReturnType<typeof makeScratch>>
  let task: TaskReply
  let events: TaskEvent[]
  let told: Told
  /** The task as it stood when its script was written. */
  let early: TaskReply

  beforeAll(async () => {
    ;[stack, scratch] = await Promise.all([startTestStack({ workers: 2 }), makeScratch()])
    const picture = join(scratch.dir, 'own.png')
    await bareFfmpeg('-f', 'lavfi', '-i', 'testsrc2=s=200x200', '-frames:v', '1', picture)
    const { mediaId } = await stack.upload(picture)
    const scenes = [{ narration: narrations[0] ?? '', mediaId }, { narration: narrations[1] ?? '' }]
    const asked = { language: 'en' as const, scenes, width: 144, height: 256, seed: 5 }
    const { id } = await stack.client.tasks.create('story', asked)
    events = []
    for await (const event of stack.client.tasks.events(id)) {
      events.push(event)
      early ??= await stack.client.tasks.get(id)
      if (early.partial === null) early = await stack.client.tasks.get(id)
    }
    task = await stack.client.tasks.get(id)
    told = task.result as Told
  }, 60_000)

  afterAll(async () => {
    await stack.stop()
    await scratch.remove()
  })

  const fetchMedia = async (id: string, name: string): Promise<string> => {
    const { playback_url: url } = await stack.client.media.get(id)
    const path = join(scratch.dir, name)
    await writeFile(path, new Uint8Array(await (await fetch(String(url))).arrayBuffer()))
    return path
  }

  test('is told word for word, over the picture that came with it and one drawn by us', () => {
    expect(task.error).toBeNull()
    expect(told.text).toBe(narrations.join('\n\n'))
    expect(told.scenes.map(({ picture }) => picture)).toEqual(['own', 'drawn'])
  })

  test('shows its text before it is done', () => {
    expect(early.status).toBe('running')
    expect(early.partial).toMatchObject({ text: narrations.join('\n\n') })
    expect(task.partial).toBeNull()
  })

  test('is made by both workers', () => {
    const workers = events.flatMap(({ type, data }) =>
      type === 'job.succeeded' ? [(data as { worker: string }).worker] : [],
    )
    expect(new Set(workers)).toEqual(new Set(['worker-0', 'worker-1']))
  })

  test('is an MP4 of the size and length it says, at −14 LUFS', async () => {
    const path = await fetchMedia(told.media_id, 'story.mp4')
    const frames = await bareFfmpeg('-i', path, '-map', '0:v', '-f', 'framehash', '-')
    expect(frames).toMatch(/^#dimensions 0: 144x256$/m)
    const count = frames.split('\n').filter((line) => /^0,/.test(line)).length
    expect(count / 25).toBeCloseTo(told.duration_seconds, 6)
    expect(told.scenes.at(-1)?.end_seconds).toBeCloseTo(told.duration_seconds, 6)
    expect(Math.abs((await readLoudness(path)) + 14)).toBeLessThan(1)
  })

  test('has captions, burnt in and as a file, with every word', async () => {
    expect(told.captions).toBe('burnt')
    const { playback_url: url } = await stack.client.media.get(told.captions_media_id)
    const text = await (await fetch(String(url))).text()
    expect(text).toMatch(/^WEBVTT/)
    const said = text
      .replaceAll(/^(?:WEBVTT|\d\d:.*|\d+)$/gm, '')
      .split(/\s+/)
      .filter(Boolean)
    expect(said.join(' ')).toBe(narrations.join(' '))
  })

  test('plays as an adaptive film', async () => {
    expect((await checkLadder(await stack.playlistOf(task.id))).flaws).toEqual([])
  })

  test('spares the engines what they made before: the same voice is not asked twice', async () => {
    const read = { text: narrations[1] ?? '', language: 'en' as const }
    const { id } = await stack.client.tasks.create('speech', read)
    const again = await stack.finish(id)
    const [done] = again.events.filter(({ type }) => type === 'job.succeeded')
    expect(done?.data).toMatchObject({ key: 'speech', cached: true })
    expect(again.task.result).toMatchObject({ media_id: expect.stringMatching(/^med_/) })
  })
})
