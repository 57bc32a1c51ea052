import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
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

type Answered = { status: number; result_synced_file: string | null; hls_url: string; error: unknown }
type Stream = { codec_name: string; width?: number; height?: number; r_frame_rate: string }

const run = promisify(execFile)
const sample = fileURLToPath(new URL('lip-sync-sample.py', import.meta.url))

/** The client of the published document: what it was answered last. */
const runSample = async (url: string, video: string, audio: string): Promise<Answered> => {
  const { stdout } = await run('python3', [sample, url, video, audio])
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Answered
}

const streamsOf = async (path: string): Promise<Stream[]> => {
  const { stdout } = await run('ffprobe', ['-v', 'error', '-show_streams', '-of', 'json', path])
  return (JSON.parse(stdout) as { streams: Stream[] }).streams
}

describe('a film with a new voice', () => {
  let stack: Stack
  let scratch: Awaited<ReturnType<typeof makeScratch>>
  let audioMediaId: string
  let faceless: string

  beforeAll(async () => {
    ;[stack, scratch] = await Promise.all([
      startTestStack({ slots: 2, vars: { PUBLIC_APIS: 'open' } }),
      makeScratch(),
    ])
    const voice = join(scratch.dir, 'voice.wav')
    await bareFfmpeg('-i', sharedFile('speech-english-a.wav'), '-t', '3', voice)
    const film = join(scratch.dir, 'numbers.mp4')
    await makeCodedFilm(film, 50, '25')
    audioMediaId = (await stack.upload(voice)).mediaId
    faceless = (await stack.upload(film)).mediaId
  }, 300_000)

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
  }, 300_000)

  test('is what the samples of the published document end in, as H.264 and AAC that play at once', async () => {
    const [head, voice, made] = ['bazigar_part1.mp4', 'bazigar_part1.wav', 'made.mp4'].map((name) =>
      join(scratch.dir, name),
    ) as [string, string, string]
    const small = ['-t', '1', '-vf', 'scale=264:456', '-an', '-c:v', 'libx264', '-preset', 'veryfast']
    await bareFfmpeg('-i', sharedFile('talking-head-704x1216.mp4'), ...small, head)
    await bareFfmpeg('-i', sharedFile('speech-english-a.wav'), '-t', '1.2', voice)
    const { status, error, result_synced_file: url, hls_url } = await runSample(stack.url, head, voice)
    expect([status, error]).toEqual([3, null])
    expect(url).toMatch(/\/media\/video_files\/bazigar_part1_[A-Za-z0-9]{7}\.mp4$/)
    const bytes = Buffer.from(await (await fetch(String(url))).arrayBuffer())
    expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'))
    await writeFile(made, bytes)
    const [[source], streams] = await Promise.all([streamsOf(head), streamsOf(made)])
    expect(streams.map(({ codec_name }) => codec_name)).toEqual(['h264', 'aac'])
    expect(streams[0]).toMatchObject({ width: 264, height: 456, r_frame_rate: source?.r_frame_rate })
    expect((await checkLadder(hls_url)).flaws).toEqual([])
  }, 300_000)

  test('is refused with the reason where the film shows no face', async () => {
    const [film, voice] = [join(scratch.dir, 'numbers.mp4'), join(scratch.dir, 'voice.wav')]
    expect(await runSample(stack.url, film, voice)).toMatchObject({
      ...{ status: 2, result_synced_file: null },
      error: { code: 'no_face', details: { field: 'video_media_id', got: 0, coverage: 0 } },
    })
  }, 300_000)

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
  }, 300_000)
})
