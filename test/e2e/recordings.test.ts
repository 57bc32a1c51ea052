import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { request } from 'undici'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkLadder } from '../support/hls-check.ts'
import { bareFfmpeg, makeScratch, sharedFile, testTools } from '../support/media.ts'
import { type Stack, startTestStack } from '../support/stack.ts'

const run = promisify(execFile)

type Item = {
  status: string
  error: unknown
  video_file: string
  duration: number
  hls_url: string
  transcription: { id: number; transcription_text: string; tier: string } | null
  transcript: { vtt: string; srt: string }
}

/** Larger than a picture: no slice lies inside one, where its absence would not be noticed. */
const sliceBytes = 6 * 1024
const seconds = 3

let stack: Stack
let scratch: Awaited<ReturnType<typeof makeScratch>>
let slices: Buffer[]
const inScratch = (name: string): string => join(scratch.dir, name)

/** As a browser's recorder leaves it: without a duration and without cues. */
const makeRecording = async (path: string): Promise<void> => {
  const picture = ['-f', 'lavfi', '-i', `testsrc2=s=160x90:r=25:d=${seconds}`]
  const sound = ['-t', String(seconds), '-i', sharedFile('speech-english-a.wav')]
  const codecs = ['-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '8', '-g', '25', '-c:a', 'libopus']
  await bareFfmpeg(...picture, ...sound, ...codecs, '-b:a', '32k', '-f', 'webm', '-live', '1', path)
}

beforeAll(async () => {
  ;[stack, scratch] = await Promise.all([
    startTestStack({ slots: 2, vars: { PUBLIC_APIS: 'open', RECORDING_QUIET_MS: '2000' } }),
    makeScratch(),
  ])
  await makeRecording(inScratch('live.webm'))
  const whole = await readFile(inScratch('live.webm'))
  slices = Array.from({ length: Math.ceil(whole.length / sliceBytes) }, (_, i) =>
    whole.subarray(i * sliceBytes, (i + 1) * sliceBytes),
  )
})

afterAll(async () => {
  await stack.stop()
  await scratch.remove()
})

const post = async (path: string, body?: FormData): Promise<unknown> => {
  const answer = await fetch(`${stack.url}/api/v1/record/videos/${path}`, {
    ...{ method: 'POST', ...(body && { body }) },
  })
  expect(answer.ok, path).toBe(true)
  return answer.json()
}

/** Named by the time when it was cut, which tells the order where sockets overtake one another. */
const formOf = (field: string, bytes: Buffer, i: number): FormData => {
  const form = new FormData()
  const name = `${1_696_000_000_000 + i}_${crypto.randomUUID().slice(0, 8)}.webm`
  form.set(field, new Blob([new Uint8Array(bytes)], { type: 'video/webm' }), name)
  return form
}

/** The public client's habit: everything at once, nothing waited for. */
const sendAtOnce = async ([first, ...others]: Buffer[]): Promise<number> => {
  const { video_id: id } = (await post('', formOf('video_file', first ?? Buffer.alloc(0), 0))) as {
    video_id: number
  }
  const sent = others.map(async (bytes, i) => {
    const body = formOf('video_chunk', bytes, i + 1)
    const url = `${stack.url}/api/v1/record/videos/${id}/update_video_file/`
    const answer = await fetch(url, { method: 'PATCH', body })
    expect([answer.status, await answer.json()]).toEqual([200, { message: 'Chunk uploaded successfully' }])
  })
  await Promise.all([...sent, post(`${id}/finalize_video_upload/`)])
  return id
}

/** Only a broken recording takes so long; a busy machine may take most of it. */
const limitMs = 240_000

const untilDone = async (id: number): Promise<Item> => {
  for (;;) {
    const answer = await fetch(`${stack.url}/api/v1/record/videos/${id}/`)
    const item = (await answer.json()) as Item
    if (item.status === 'ready' || item.status === 'failed') return item
    await pause(300)
  }
}

/** What ffprobe says of a file, and where its first and last pictures lie. */
const probe = async (path: string) => {
  const { ffprobePath } = await testTools()
  const shown = ['-show_entries', 'format=duration:stream=codec_name,nb_read_packets', '-count_packets']
  const { stdout } = await run(ffprobePath, ['-v', 'error', ...shown, '-of', 'json', path])
  return JSON.parse(stdout) as {
    format: { duration?: string }
    streams: { codec_name: string; nb_read_packets: string }[]
  }
}

describe('A recording sent in slices, all at once and with the end beside them', () => {
  it(
    'becomes a seekable film of the same pictures and sound, its words, and an adaptive film',
    async () => {
      const live = await probe(inScratch('live.webm'))
      expect(live.format.duration).toBeUndefined()
      expect(slices.length).toBeGreaterThan(10)
      const id = await sendAtOnce(slices)
      const item = await untilDone(id)
      expect([item.status, item.error]).toEqual(['ready', null])
      expect(item.duration).toBeCloseTo(seconds, 0)
      expect(item.transcription).toMatchObject({ id, tier: expect.any(String) })
      for (const url of Object.values(item.transcript)) expect((await fetch(url)).status).toBe(200)

      const streamUrl = `${stack.url}/api/record/videos/${id}/stream_video/`
      const whole = Buffer.from(await (await fetch(streamUrl)).arrayBuffer())
      await writeFile(inScratch('stored.webm'), whole)
      const stored = await probe(inScratch('stored.webm'))
      expect(Number(stored.format.duration)).toBeCloseTo(seconds, 0)
      // The same packets: nothing was lost, doubled or moved.
      expect(stored.streams).toEqual(live.streams)
      const [before, after] = await Promise.all(
        ['live.webm', 'stored.webm'].map((name) =>
          bareFfmpeg('-i', inScratch(name), '-map', '0:v', '-f', 'framemd5', '-'),
        ),
      )
      expect(after).toBe(before)

      const range = await request(streamUrl, { headers: { range: `bytes=${whole.length - 100}-` } })
      expect([range.statusCode, range.headers['content-type']]).toEqual([206, 'video/webm'])
      expect(Buffer.from(await range.body.arrayBuffer())).toEqual(whole.subarray(-100))
      expect(Buffer.from(await (await fetch(item.video_file)).arrayBuffer())).toEqual(whole)
      expect((await checkLadder(item.hls_url)).flaws).toEqual([])
    },
    limitMs,
  )
})
