import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loudnessAt } from '../../../gpu-worker/engines/lip-sync/voice/loudness.ts'
import { bareFfmpeg, makeScratch, sharedFile } from '../../support/media.ts'
import { correlate } from './correlate.ts'
import { lumaFrames, openStage } from './stage.ts'

/** A second and a half is enough here; the whole films are scored by `npm run bench -- lip-sync-score`. */
const films = [
  { file: 'talking-head-704x1216.mp4', width: 704, height: 1216, faceTop: 330 },
  { file: 'talking-head-1080x1920-hevc.mp4', width: 1080, height: 1920, faceTop: 600 },
]
const frameCount = 40

let scratch: Awaited<ReturnType<typeof makeScratch>>
let voice: Float32Array
beforeAll(async () => {
  scratch = await makeScratch()
  const path = join(scratch.dir, 'voice.f32')
  await bareFfmpeg(
    '-i',
    sharedFile('speech-english-a.wav'),
    '-t',
    '4',
    '-ac',
    '1',
    '-ar',
    '16000',
    '-f',
    'f32le',
    path,
  )
  const bytes = await readFile(path)
  voice = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
})
afterAll(() => scratch?.remove())

describe('real footage', () => {
  it.each(films)('$file speaks with the new voice, and nothing else of it changes', async (film) => {
    const { width, height, faceTop } = film
    const path = sharedFile(film.file)
    const stage = await openStage(path, voice, frameCount)
    try {
      const track = await stage.track()
      expect(track).toMatchObject({ coverage: 1, frameCount })
      const { poses } = JSON.parse(track.text) as { poses: number[][] }
      expect(track.confidence).toBeGreaterThan(0.9)
      const moved = await lumaFrames((await stage.move({ window: { firstFrame: 0, frameCount } })).path, film)
      expect(moved).toHaveLength(frameCount)
      const loud = moved.map((_, k) => loudnessAt(voice, ((k + 0.5) / 25) * 16_000))
      const open = moved.map((frame, k) => darkShare(frame, width, poses[k]?.slice(4, 7) ?? []))
      expect(correlate(open, loud)).toBeGreaterThan(0.6)
      expect(correlate(open.slice(5), loud)).toBeLessThan(correlate(open, loud) - 0.2)
      const clip = join(scratch.dir, `${film.file}.mkv`)
      await bareFfmpeg('-i', path, '-map', '0:v:0', '-frames:v', '4', '-c:v', 'ffv1', clip)
      const source = await lumaFrames(clip, film)
      for (const [k, frame] of source.entries()) {
        let squares = 0
        for (let at = 0; at < faceTop * width; at++)
          squares += ((frame[at] ?? 0) - (moved[k]?.[at] ?? 0)) ** 2
        expect(10 * Math.log10(255 ** 2 / (squares / (faceTop * width))), `frame ${k}`).toBeGreaterThan(40)
      }
      expect(height).toBe((moved[0]?.length ?? 0) / width)
    } finally {
      await stage.close()
    }
  })
})

/** Dark pixels between nose and chin, as a share: [x, y, width] of the mouth as the track has it. */
const darkShare = (
  frame: Uint8Array,
  width: number,
  [x = 0, y = 0, mouth = 0]: readonly number[],
): number => {
  let [dark, all] = [0, 0]
  for (let row = Math.round(y - 0.15 * mouth); row < y + 0.5 * mouth; row++)
    for (let column = Math.round(x - 0.4 * mouth); column < x + 0.4 * mouth; column++) {
      dark += (frame[row * width + column] ?? 255) < 62 ? 1 : 0
      all += 1
    }
  return dark / all
}
