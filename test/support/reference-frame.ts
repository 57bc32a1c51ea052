import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Frame } from './player-page.ts'

const exec = promisify(execFile)
const side = 32

/** ffmpeg's own upright picture of a short source at a moment: the last frame that began by then. */
export const decodeFrame = async (path: string, atSeconds: number): Promise<Frame> => {
  const filters = `scale=${side}:${side}:flags=area,format=gray,trim=end=${atSeconds},reverse`
  const { stdout } = await exec(
    'ffmpeg',
    [
      ...['-v', 'error', '-nostdin', '-i', `file:${path}`, '-map', '0:v:0'],
      ...['-vf', filters, '-frames:v', '1', '-f', 'rawvideo', 'pipe:1'],
    ],
    { encoding: 'buffer' },
  )
  if (stdout.length !== side * side) throw new Error(`${path} shows nothing at ${atSeconds} s`)
  return { atSeconds, luma: [...stdout] }
}

const turn = (luma: readonly number[]): number[] =>
  luma.map((_, i) => luma[(side - 1 - (i % side)) * side + Math.floor(i / side)] ?? 0)
const mirror = (luma: readonly number[]): number[] =>
  luma.map((_, i) => luma[Math.floor(i / side) * side + (side - 1 - (i % side))] ?? 0)

const difference = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0) / a.length

export type Likeness = { asItIs: number; turnedOrMirrored: number }

/** Mean difference (0–255) of two pictures, and the least difference to any turned or mirrored copy. */
export const compareFrames = (seen: Frame, reference: Frame): Likeness => {
  const turns = [reference.luma]
  for (let quarter = 1; quarter < 4; quarter++) turns.push(turn(turns[quarter - 1] ?? []))
  const copies = [...turns.slice(1), ...turns.map(mirror)]
  return {
    asItIs: difference(seen.luma, reference.luma),
    turnedOrMirrored: Math.min(...copies.map((copy) => difference(seen.luma, copy))),
  }
}
