import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCompose } from '../../../gpu-worker/jobs/compose/run.ts'
import { compose } from '../../../shared/jobs/compose.ts'
import type { TestEnv } from '../../support/job-env.ts'
import { jobEnvOfFiles } from '../../support/job-env-files.ts'
import { bareFfmpeg, makeScratch } from '../../support/media.ts'
import { frameError, lumaOf } from '../joints/read-back.ts'

const size = { width: 96, height: 160 }
const pixels = size.width * size.height
const opened: TestEnv[] = []
let folder: Awaited<ReturnType<typeof makeScratch>>
let files: Record<string, string>

beforeAll(async () => {
  folder = await makeScratch()
  files = {
    mp4: join(folder.dir, 'film.mp4'),
    ts: join(folder.dir, 'film.ts'),
    text: join(folder.dir, 'a.png'),
  }
  await bareFfmpeg(
    ...['-f', 'lavfi', '-i', 'testsrc2=s=96x160:r=25:d=5', '-c:v', 'libx264', '-g', '30', '-bf', '2'],
    ...['-pix_fmt', 'yuv420p', files.mp4 ?? ''],
  )
  await bareFfmpeg('-i', files.mp4 ?? '', '-c', 'copy', '-output_ts_offset', '7', files.ts ?? '')
  files.dot = join(folder.dir, 'dot.png')
  await bareFfmpeg(
    ...[
      '-f',
      'lavfi',
      '-i',
      "nullsrc=s=288x480,geq=lum='16+200*exp(-((X-150)^2+(Y-260)^2)/400)':cb=128:cr=128",
    ],
    ...['-frames:v', '1', files.dot],
  )
  files.giant = join(folder.dir, 'giant.png')
  const png = await readFile(files.dot)
  png.writeUInt32BE(60_000, 16)
  png.writeUInt32BE(60_000, 20)
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
  await writeFile(files.giant, png)
  files.sound = join(folder.dir, 'sound.wav')
  await bareFfmpeg('-f', 'lavfi', '-i', 'sine=d=1', files.sound)
  await writeFile(files.text ?? '', '#EXTM3U\nhttp://127.0.0.1/secret\n')
})
afterAll(async () => {
  for (const each of opened) await each.close()
  await folder.remove()
})

type Change = {
  scene?: object
  captions?: { language: string }
  filters?: ReadonlySet<string>
  signal?: AbortSignal
}

const make = async (
  picture: string,
  window: { firstFrame: number; frameCount: number },
  { scene: changed, captions, filters, signal }: Change = {},
) => {
  const test = await jobEnvOfFiles(files, signal)
  opened.push(test)
  const scene = {
    ...{ picture: { mediaId: picture }, kind: 'film', mood: null, transition: 'cut', seed: 1, words: [] },
    ...{ startFrame: 0, endFrame: 90, ...changed },
  }
  const { ffmpeg } = test.env
  const film = { encoder: ffmpeg.encoder, ...size, rate: { num: 15, den: 1 }, captions: captions ?? null }
  const env = { ...test.env, ffmpeg: { ...ffmpeg, filters: filters ?? ffmpeg.filters } }
  const output = await runCompose(compose.input.parse({ ...film, scenes: [scene], window }), env)
  return { output, path: join(test.published, 'piece.ts') }
}

describe('a film as a scene', () => {
  it.each(['mp4', 'ts'])('is read from the middle as from its start: %s', async (name) => {
    const whole = await lumaOf((await make(name, { firstFrame: 0, frameCount: 90 })).path, size)
    for (const firstFrame of [37, 80]) {
      const piece = await lumaOf((await make(name, { firstFrame, frameCount: 6 })).path, size)
      for (let k = 0; k < 6; k++) expect(frameError(piece, k, whole, firstFrame + k, pixels)).toBeLessThan(15)
    }
    expect(frameError(whole, 40, whole, 41, pixels)).toBeGreaterThan(30)
  })
})

/** Centre of the one bright spot of each frame, finer than a pixel. */
const centresOf = (luma: Uint8Array, frames: number) =>
  Array.from({ length: frames }, (_, frame) => {
    let [x, y, sum] = [0, 0, 0]
    for (let i = 0; i < pixels; i++) {
      const light = Math.max(0, (luma[frame * pixels + i] ?? 0) - 40)
      x += light * (i % size.width)
      y += light * Math.floor(i / size.width)
      sum += light
    }
    return { x: x / sum, y: y / sum }
  })

describe('the camera over a still', () => {
  it.each([1, 3])('glides between pixels, never in steps: seed %i', async (seed) => {
    const frames = 40
    const scene = { kind: 'still', mood: 'calm', seed }
    const { path } = await make('dot', { firstFrame: 20, frameCount: frames }, { scene })
    const centres = centresOf(await lumaOf(path, size), frames)
    const steps = centres.slice(1).map(({ x, y }, i) => ({
      ...{ x: x - (centres[i]?.x ?? x), y: y - (centres[i]?.y ?? y) },
    }))
    const changes = steps
      .slice(1)
      .map(({ x, y }, i) => Math.hypot(x - (steps[i]?.x ?? x), y - (steps[i]?.y ?? y)))
    // A crop at whole pixels jumps by a whole one; the encoder moves such a small picture by a fifth.
    expect(Math.max(...changes)).toBeLessThan(0.35)
    const [first, last] = [centres[0], centres.at(-1)]
    expect(Math.hypot((last?.x ?? 0) - (first?.x ?? 0), (last?.y ?? 0) - (first?.y ?? 0))).toBeGreaterThan(
      0.4,
    )
  })
})

describe('composing', () => {
  it('says that there were no captions to draw', async () => {
    const { output } = await make('mp4', { firstFrame: 0, frameCount: 2 })
    expect(output).toMatchObject({ captions: 'none', frameCount: 2, contentType: 'video/mp2t' })
  })

  it('leaves captions out, and says so, where ffmpeg cannot draw them', async () => {
    const words = [{ text: 'Hello', startMs: 0, endMs: 100 }]
    const change = { scene: { words }, captions: { language: 'en' }, filters: new Set<string>() }
    const { output } = await make('mp4', { firstFrame: 0, frameCount: 2 }, change)
    expect(output.captions).toBe('font_missing')
  })

  it('takes no file for a picture that is none, whatever its name', async () => {
    await expect(
      make('text', { firstFrame: 0, frameCount: 2 }, { scene: { kind: 'still' } }),
    ).rejects.toMatchObject({
      code: 'unreadable_media',
    })
  })

  it.each([
    ['a picture that claims more pixels than are decoded', 'giant', 'still', 'unreadable_media'],
    ['a film without a picture', 'sound', 'film', 'no_video_stream'],
  ])('refuses %s', async (_name, file, kind, code) => {
    const refused = make(file, { firstFrame: 0, frameCount: 2 }, { scene: { kind } })
    await expect(refused).rejects.toMatchObject({ code })
  })

  it('ends at its signal', async () => {
    const stop = new AbortController()
    const running = make(
      'mp4',
      { firstFrame: 0, frameCount: 500_000 },
      {
        scene: { endFrame: 500_000 },
        signal: stop.signal,
      },
    )
    const reason = new Error('enough')
    setTimeout(() => stop.abort(reason), 700)
    await expect(running).rejects.toBe(reason)
  })
})
