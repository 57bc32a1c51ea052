import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { wavHeader } from '../../gpu-worker/sound/wav-header.ts'

export const rate = 25
const soundRate = 16_000
const [width, height] = [320, 240]

type Colour = readonly [y: number, cb: number, cr: number]
const wall: Colour = [120, 135, 122]
const skin: Colour = [170, 110, 150]
const lips: Colour = [120, 112, 172]
const dark: Colour = [30, 126, 134]

/** The head at frame n with its mouth `opening` (0 to 1) open; it sways a little, as heads do. */
const drawHead = (n: number, opening: number): Uint8Array => {
  const planes = new Uint8Array(width * height * 3)
  const [x0, y0] = [160 + 4 * Math.sin(n / 9), 110 + 2 * Math.cos(n / 7)]
  const inOval = (x: number, y: number, cx: number, cy: number, rx: number, ry: number): boolean =>
    ((x - x0 - cx) / rx) ** 2 + ((y - y0 - cy) / ry) ** 2 <= 1
  const colourAt = (x: number, y: number): Colour => {
    if (!inOval(x, y, 0, 0, 45, 62)) return wall
    if (inOval(x, y, -17, -14, 8, 4) || inOval(x, y, 17, -14, 8, 4) || inOval(x, y, 0, 8, 4, 2)) return dark
    if (inOval(x, y, 0, 30, 13, 0.5 + 8 * opening)) return dark
    return inOval(x, y, 0, 30, 17, 4 + 8 * opening) ? lips : skin
  }
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      colourAt(x, y).forEach((value, plane) => {
        planes[plane * width * height + y * width + x] = value
      })
  return planes
}

/** A film of the head, one opening per frame; null = nobody is in the picture. */
export const filmHead = async (
  path: string,
  openings: readonly (number | null)[],
  crf = 20,
): Promise<void> => {
  const input = ['-f', 'rawvideo', '-pix_fmt', 'yuv444p', '-s', `${width}x${height}`, '-r', String(rate)]
  const output = ['-pix_fmt', 'yuv420p', '-c:v', 'libx264', '-preset', 'veryfast', '-crf', String(crf), path]
  const child = spawn('ffmpeg', ['-v', 'error', '-y', ...input, '-i', 'pipe:0', ...output])
  const ended = once(child, 'close')
  for (const [n, opening] of openings.entries()) {
    const empty = new Uint8Array(width * height * 3)
      .fill(wall[0], 0, width * height)
      .fill(128, width * height)
    if (!child.stdin.write(opening === null ? empty : drawHead(n, opening))) await once(child.stdin, 'drain')
  }
  child.stdin.end()
  const [code] = await ended
  if (code !== 0) throw new Error('ffmpeg could not make the film')
}

/** A WAV of hum whose loudness in each frame is the given one. */
export const hum = async (path: string, loudness: readonly number[]): Promise<void> => {
  const perFrame = soundRate / rate
  const samples = new Int16Array(loudness.length * perFrame)
  for (let at = 0; at < samples.length; at++)
    samples[at] =
      20_000 * (loudness[Math.floor(at / perFrame)] ?? 0) * Math.sin((at * 2 * Math.PI * 200) / soundRate)
  await writeFile(path, Buffer.concat([wavHeader(samples.length, soundRate), new Uint8Array(samples.buffer)]))
}

/** Syllables: uneven bumps with pauses, the same at every call with the same seed. */
export const syllables = (frames: number, seed: number): number[] => {
  let state = seed
  const random = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
  const values: number[] = []
  while (values.length < frames) {
    const length = 3 + Math.floor(random() * 5)
    const height = random() < 0.25 ? 0 : 0.4 + 0.6 * random()
    for (let n = 0; n < length; n++) values.push(height * Math.sin((Math.PI * (n + 0.5)) / length))
  }
  return values.slice(0, frames)
}
