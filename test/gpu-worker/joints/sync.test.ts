import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bareFfmpeg, makeScratch } from '../../support/media.ts'
import { openStudio, piecesAt, rungOf } from './make-film.ts'
import { lumaOf, packetsOfFile, pcmOf } from './read-back.ts'

const rate = { num: 25, den: 1 }
const size = { width: 64, height: 36 }
/** White for one frame, and a beep that starts with it, at these seconds. */
const flashes = [0.6, 2.2, 4.6, 6.4]
const seconds = 8

let scratch: Awaited<ReturnType<typeof makeScratch>>
beforeAll(async () => {
  scratch = await makeScratch()
})
afterAll(() => scratch.remove())

const during = (t: string, length: number) =>
  flashes.map((at) => `between(${t},${at},${at + length})`).join('+')

const makeSource = async (name: string, output: string[]): Promise<string> => {
  const path = join(scratch.dir, name)
  const picture = `color=black:s=64x36:r=25:d=${seconds},geq=lum='if(${during('T', 0.039)},235,16)':cb=128:cr=128`
  const sound = `aevalsrc='0.5*sin(2*PI*1000*t)*(${during('t', 0.2)})':s=44100:d=${seconds}`
  await bareFfmpeg(
    '-f',
    'lavfi',
    '-i',
    picture,
    '-f',
    'lavfi',
    '-i',
    sound,
    '-pix_fmt',
    'yuv420p',
    ...output,
    path,
  )
  return path
}

/** Moves the source's clock: MP4 keeps the sound's start in an edit list, B-frames put one on the picture. */
const codecs = ['-c:v', 'libx264', '-g', '40', '-bf', '2', '-c:a', 'aac', '-b:a', '128k']

const firstPts = async (playlist: string): Promise<number> =>
  Math.min(...(await packetsOfFile(playlist)).map(({ pts }) => pts)) / 90_000

const flashTimes = async (playlist: string): Promise<number[]> => {
  const luma = await lumaOf(playlist, size)
  const start = await firstPts(playlist)
  const pixels = size.width * size.height
  const times: number[] = []
  for (let n = 0; n * pixels < luma.length; n++) if ((luma[n * pixels] ?? 0) > 120) times.push(start + n / 25)
  return times
}

const beepTimes = async (playlist: string): Promise<number[]> => {
  const pcm = await pcmOf(playlist)
  const start = await firstPts(playlist)
  const times: number[] = []
  let quietSince = -48_000
  pcm.forEach((sample, i) => {
    if (Math.abs(sample) < 4000) return
    if (i - quietSince > 4800) times.push(start + i / 48_000)
    quietSince = i
  })
  return times
}

describe.each([
  ['an ordinary MP4', [], 'mov', 0],
  ['a source whose clock starts at 1.48 s', ['-output_ts_offset', '1.48', '-f', 'mpegts'], 'mpegts', 1.48],
  // Its muxer moves both tracks so that no time is negative; film time 0 is then where its picture starts.
  ['a Matroska file', ['-f', 'matroska'], 'matroska', 0.023],
] as const)('sound and picture of %s', (name, muxer, demuxer, start) => {
  it('stay together to two milliseconds over every joint', async () => {
    const path = await makeSource(`${name.replaceAll(' ', '-')}.src`, [
      ...codecs,
      ...(muxer.length > 0 ? muxer : ['-f', 'mp4']),
    ])
    const studio = await openStudio(path, { demuxer, videoStream: 0, audioStream: 1 })
    // MPEG-TS muxing adds its own 1.4 s; what ffprobe calls the start is film time 0.
    const startSeconds = demuxer === 'mpegts' ? start + 1.4 : start
    const grid = { rate, startSeconds, frameCount: 200, videoEndSeconds: startSeconds + seconds }
    const pieces = piecesAt([0, 50, 110, 160, 200], [1, 1, 1, 1])
    const film = await studio.encode('film', {
      grid,
      pieces,
      rungs: [rungOf('36p', size.width, size.height)],
    })
    const sound = await studio.audio('film', { grid, pieces, audioEndSeconds: startSeconds + seconds })
    const seen = await flashTimes(film.playlists[0] ?? '')
    const heard = await beepTimes(sound.playlist)
    await studio.close()
    expect(seen.map((time) => Math.round((time - 10) * 1000) / 1000)).toEqual(flashes)
    expect(heard).toHaveLength(flashes.length)
    for (const [i, time] of heard.entries()) expect(Math.abs(time - (seen[i] ?? 0))).toBeLessThan(0.002)
  })
})
