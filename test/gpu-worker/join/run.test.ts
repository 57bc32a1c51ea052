import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runJoin } from '../../../gpu-worker/jobs/join/run.ts'
import type { Rational } from '../../../shared/hls/film.ts'
import { makeCodedFilm, readFrameNumbers, readSamples } from '../../support/coded-film.ts'
import { jobEnvOf } from '../../support/job-env.ts'
import { bareFfmpeg, makeScratch } from '../../support/media.ts'
import { serveFile } from '../../support/range-server.ts'

let scratch: Awaited<ReturnType<typeof makeScratch>>
beforeAll(async () => {
  scratch = await makeScratch()
})
afterAll(() => scratch.remove())

type Cut = { from: number; to: number; clockSeconds: number; encoder?: string[] }

const made = new Map<string, Promise<string>>()
/** A file that several tests need is made once. */
const makeOnce = (name: string, make: (path: string) => Promise<unknown>): Promise<string> => {
  const path = join(scratch.dir, name)
  const making = made.get(name) ?? make(path).then(() => path)
  made.set(name, making)
  return making
}

/** Pieces as compose and lip_sync make them: H.264 alone, B-frames, each with a clock of its own. */
const makePiece = (film: string, path: string, { from, to, clockSeconds, encoder = [] }: Cut) =>
  bareFfmpeg(
    ...['-i', film, '-an', '-vf', `trim=start_frame=${from}:end_frame=${to},setpts=PTS-STARTPTS`],
    ...['-c:v', 'libx264', '-preset', 'veryfast', '-bf', '2', '-qp', '12', '-pix_fmt', 'yuv420p'],
    ...[
      '-x264-params',
      'scenecut=0:open-gop=0:keyint=50:stitchable=1',
      '-fps_mode',
      'passthrough',
      ...encoder,
    ],
    ...['-muxdelay', '0', '-muxpreload', '0', '-output_ts_offset', String(clockSeconds)],
    ...['-mpegts_flags', '+initial_discontinuity', '-f', 'mpegts', path],
  )

type Film = { rate: Rational; frameCount: number; cuts: Cut[] }
type Joining = Film & { claimed?: number; soundSeconds?: number }

const soundAt = (path: string, seconds: number) =>
  bareFfmpeg('-f', 'lavfi', '-i', `sine=f=440:r=48000:d=${seconds},volume=6dB`, path)

/** Times of the picture's packets in frames of the grid, in order of showing. */
const readPlaces = async (path: string, { num, den }: Rational): Promise<number[]> => {
  const text = await bareFfmpeg('-i', path, '-map', '0:v', '-c', 'copy', '-copyts', '-f', 'framecrc', '-')
  const [, tickNum = 0, tickDen = 1] = (/^#tb 0: (\d+)\/(\d+)$/m.exec(text) ?? []).map(Number)
  const rows = text.split('\n').filter((line) => /^0,/.test(line))
  return rows
    .map((line) => (Number(line.split(',')[2]) * tickNum * num) / (tickDen * den))
    .toSorted((a, b) => a - b)
}

/** Numbered frames, cut and given to the job over HTTP as a worker gets them; looks at the MP4 it makes. */
const joinFilm = async ({ rate, frameCount, cuts, claimed = frameCount, soundSeconds }: Joining) => {
  const name = `${rate.num}-${rate.den}-${frameCount}`
  const film = await makeOnce(`${name}.mp4`, (path) =>
    makeCodedFilm(path, frameCount, `${rate.num}/${rate.den}`),
  )
  const sound = join(scratch.dir, 'sound.flac')
  await soundAt(sound, soundSeconds ?? 1)
  const { env, published, close } = await jobEnvOf(sound)
  const servers = new Map<string, Awaited<ReturnType<typeof serveFile>>>()
  const pieces: { key: string; sizeBytes: number }[] = []
  try {
    for (const [i, cut] of cuts.entries()) {
      const pieceName = `${name}-${Object.values(cut)
        .flat()
        .join('-')
        .replaceAll(/[^\w.-]/g, '_')}.ts`
      const path = await makeOnce(pieceName, (to) => makePiece(film, to, cut))
      const { size: sizeBytes } = await stat(path)
      servers.set(`work/piece-${i}`, await serveFile(path))
      pieces.push({ key: `work/piece-${i}`, sizeBytes })
    }
    const sourceOf = (id: string) => servers.get(id) ?? env.sourceOf(id)
    const heard = soundSeconds === undefined ? null : { mediaId: 'sound' }
    const input = {
      pieces,
      rate,
      frameCount: claimed,
      sound: heard,
      audioBitrateKbps: 192,
      fileName: 'x.mp4',
    }
    const output = await runJoin(input, { ...env, sourceOf })
    const path = join(published, 'film.mp4')
    return {
      output,
      numbers: await readFrameNumbers(path),
      places: await readPlaces(path, rate),
      samples: heard === null ? undefined : await readSamples(path),
      boxes: boxesOf(await readFile(path)),
    }
  } finally {
    await Promise.all([...servers.values()].map((server) => server.close()))
    await close()
  }
}

const boxesOf = (file: Buffer): string[] => {
  const names: string[] = []
  for (let at = 0; at + 8 <= file.length; at += file.readUInt32BE(at))
    names.push(file.toString('latin1', at + 4, at + 8))
  return names
}

const rates: Film[] = [
  {
    rate: { num: 25, den: 1 },
    frameCount: 120,
    cuts: [
      { from: 0, to: 50, clockSeconds: 10 },
      { from: 50, to: 57, clockSeconds: 1.4 },
      { from: 57, to: 120, clockSeconds: 300 },
    ],
  },
  {
    rate: { num: 30_000, den: 1001 },
    frameCount: 91,
    cuts: [
      { from: 0, to: 60, clockSeconds: 1.7 },
      { from: 60, to: 91, clockSeconds: 0.9 },
    ],
  },
  {
    rate: { num: 60_000, den: 1001 },
    frameCount: 73,
    cuts: [
      { from: 0, to: 71, clockSeconds: 5 },
      { from: 71, to: 73, clockSeconds: 10 },
    ],
  },
]

const loudest = (samples: Float32Array): number =>
  samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)

describe('pieces of picture and one sound', () => {
  it.each(rates)(
    'become an MP4 with every frame once, in order, exactly at k ÷ $rate.num/$rate.den',
    async (film) => {
      const { output, numbers, places, boxes } = await joinFilm(film)
      expect(numbers).toEqual(upTo(film.frameCount))
      expect(places).toEqual(upTo(film.frameCount))
      expect(output.durationSeconds).toBeCloseTo((film.frameCount * film.rate.den) / film.rate.num, 9)
      expect(boxes.indexOf('moov')).toBeLessThan(boxes.indexOf('mdat'))
    },
  )

  const film = { rate: { num: 25, den: 1 }, frameCount: 100, cuts: [] as Cut[] }
  const cuts = upTo(5).map((i) => ({ from: i * 20, to: i * 20 + 20, clockSeconds: 1 + ((i * 7) % 5) }))

  it('keep the sound whole and in time over the joints, and fill it with silence to the end', async () => {
    const { samples = new Float32Array() } = await joinFilm({ ...film, cuts, soundSeconds: 3 })
    expect(samples.length).toBeGreaterThanOrEqual(4 * 48_000)
    const said = join(scratch.dir, 'said.flac')
    await soundAt(said, 3)
    const wanted = await readSamples(said)
    const difference = wanted.subarray(2_000, 142_000).map((value, i) => value - (samples[2_000 + i] ?? 0))
    expect(loudest(difference)).toBeLessThan(0.02)
    expect(loudest(samples.subarray(146_000, 4 * 48_000))).toBeLessThan(0.001)
  })

  it('cut the sound where the picture ends', async () => {
    const { samples } = await joinFilm({ ...film, cuts, soundSeconds: 6 })
    expect((samples?.length ?? 0) / 48_000).toBeCloseTo(4, 1)
  })
})

describe('pieces that are not what they should be', () => {
  const film: Film = {
    rate: { num: 25, den: 1 },
    frameCount: 20,
    cuts: [
      { from: 0, to: 10, clockSeconds: 1 },
      { from: 10, to: 20, clockSeconds: 1 },
    ],
  }
  const [first, second] = film.cuts as [Cut, Cut]

  it('are refused when they are fewer frames than the film', async () => {
    await expect(joinFilm({ ...film, claimed: 21 })).rejects.toMatchObject({
      code: 'piece_mismatch',
      details: { got: 20, allowed: 21 },
    })
  })

  it('are refused when a frame is missing inside one', async () => {
    const holed = {
      ...second,
      encoder: ['-vf', "trim=start_frame=10:end_frame=21,setpts=PTS-STARTPTS,select='not(eq(n,4))'"],
    }
    await expect(joinFilm({ ...film, cuts: [first, holed] })).rejects.toMatchObject({
      code: 'piece_mismatch',
      details: { piece: 1 },
    })
  })

  it('are refused when another encoder made one', async () => {
    const other = { ...second, encoder: ['-profile:v', 'baseline'] }
    await expect(joinFilm({ ...film, cuts: [first, other] })).rejects.toMatchObject({
      code: 'piece_mismatch',
      details: { piece: 1 },
    })
  })
})
