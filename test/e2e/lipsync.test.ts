import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sourceFrameOf } from '../../shared/films/lip-sync-length.ts'
import { makeCodedFilm, readFrameNumbers } from '../support/coded-film.ts'
import { checkLadder } from '../support/hls-check.ts'
import { bareFfmpeg, makeScratch, sharedFile } from '../support/media.ts'
import { type Stack, startTestStack } from '../support/stack.ts'

type Redubbed = {
  media_id: string
  film_id: string | null
  duration_seconds: number
  confidence: number
  coverage: number
}

describe('a film with a new voice', () => {
  let stack: Stack
  let scratch: Awaited<ReturnType<typeof makeScratch>>
  let audioMediaId: string
  let faceless: string

  beforeAll(async () => {
    ;[stack, scratch] = await Promise.all([startTestStack({ slots: 2 }), makeScratch()])
    const voice = join(scratch.dir, 'voice.wav')
    await bareFfmpeg('-i', sharedFile('speech-english-a.wav'), '-t', '3', voice)
    const film = join(scratch.dir, 'numbers.mp4')
    await makeCodedFilm(film, 50, '25')
    audioMediaId = (await stack.upload(voice)).mediaId
    faceless = (await stack.upload(film)).mediaId
  }, 30_000)

  afterAll(async () => {
    await stack.stop()
    await scratch.remove()
  })

  const fetchMedia = async (id: string): Promise<string> => {
    const { playback_url: url } = await stack.client.media.get(id)
    const path = join(scratch.dir, `${id}.mp4`)
    await writeFile(path, new Uint8Array(await (await fetch(String(url))).arrayBuffer()))
    return path
  }

  test('says it with its own face, at its own size and rate, as an MP4 and as an adaptive film', async () => {
    const head = join(scratch.dir, 'head.mp4')
    const small = ['-t', '2.4', '-vf', 'scale=264:456', '-an', '-c:v', 'libx264', '-preset', 'veryfast']
    await bareFfmpeg('-i', sharedFile('talking-head-704x1216.mp4'), ...small, head)
    const { mediaId: videoMediaId } = await stack.upload(head)
    const { id } = await stack.client.tasks.create('lipsync', { videoMediaId, audioMediaId })
    const { task } = await stack.finish(id)
    expect(task.error).toBeNull()
    const result = task.result as Redubbed
    expect(result.coverage).toBeGreaterThan(0.9)
    expect(result.duration_seconds).toBeCloseTo(3, 1)
    const facts = await bareFfmpeg(
      '-i',
      await fetchMedia(result.media_id),
      '-map',
      '0:v',
      '-f',
      'framehash',
      '-',
    )
    expect(facts).toMatch(/^#dimensions 0: 264x456$/m)
    expect((await checkLadder(await stack.playlistOf(id))).flaws).toEqual([])

    const again = { videoMediaId, audioMediaId, hls: false } as const
    const { id: secondId } = await stack.client.tasks.create('lipsync', again)
    const { events } = await stack.finish(secondId)
    const spared = events.filter(({ data }) => (data as { cached?: boolean }).cached === true)
    expect(spared.map(({ data }) => (data as { type: string }).type)).toEqual([
      'face_check',
      'face_track',
      'lip_sync',
    ])
  }, 60_000)

  test('without a face fails with that reason', async () => {
    const { id } = await stack.client.tasks.create('lipsync', { videoMediaId: faceless, audioMediaId })
    const { task } = await stack.finish(id)
    expect(task).toMatchObject({ status: 'failed', error: { code: 'no_face' } })
  }, 60_000)

  test('without a face keeps its pictures where that was asked for, to and fro until the voice ends', async () => {
    const asked = { videoMediaId: faceless, audioMediaId, noFace: 'redub', hls: false } as const
    const { id } = await stack.client.tasks.create('lipsync', asked)
    const { task } = await stack.finish(id)
    expect(task.error).toBeNull()
    const result = task.result as Redubbed
    expect(result).toMatchObject({ coverage: 0, film_id: null, duration_seconds: 3 })
    expect(await readFrameNumbers(await fetchMedia(result.media_id))).toEqual(
      Array.from({ length: 75 }, (_, k) => sourceFrameOf(k, 50, 'loop')),
    )
  }, 60_000)
})
