import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Each frame shows its own number as sixteen black and white bars, so every copy of it can be told apart. */
const bits = 16
const width = 320
const height = 180
const black = 16
const white = 235

const drawFrame = (index: number): Buffer => {
  const row = Buffer.alloc(width, black)
  for (let bit = 0; bit < bits; bit++) {
    const from = (width / bits) * bit
    if ((index >> bit) & 1) row.fill(white, from, from + width / bits)
  }
  const luma = Buffer.concat(Array.from({ length: height }, () => row))
  return Buffer.concat([luma, Buffer.alloc((width * height) / 2, 128)])
}

function* drawFrames(count: number): Generator<Buffer> {
  for (let index = 0; index < count; index++) yield drawFrame(index)
}

/** A film of numbered frames and a 440 Hz tone; `rate` is ffmpeg's: `30000/1001`. */
export const makeCodedFilm = async (path: string, frames: number, rate: string): Promise<void> => {
  const [num = 1, den = 1] = rate.split('/').map(Number)
  const seconds = (frames * den) / num
  const ffmpeg = spawn(
    'ffmpeg',
    [
      ...[
        '-v',
        'error',
        '-y',
        '-f',
        'rawvideo',
        '-pix_fmt',
        'yuv420p',
        '-s',
        `${width}x${height}`,
        '-r',
        rate,
      ],
      ...['-i', 'pipe:0', '-f', 'lavfi', '-i', `sine=frequency=440:sample_rate=48000:duration=${seconds}`],
      ...['-c:v', 'libx264', '-preset', 'ultrafast', '-qp', '12', '-g', '48', '-c:a', 'aac', '-b:a', '128k'],
      path,
    ],
    { stdio: ['pipe', 'ignore', 'inherit'] },
  )
  const ended = once(ffmpeg, 'close')
  await pipeline(Readable.from(drawFrames(frames)), ffmpeg.stdin)
  const [code] = await ended
  if (code !== 0) throw new Error(`ffmpeg ended with ${code}`)
}

/** Decodes a film (a path, URL or playlist) and reads the number in every frame, in order. */
export const readFrameNumbers = async (input: string): Promise<number[]> => {
  const args = ['-i', input, '-map', '0:v:0', '-fps_mode', 'passthrough', '-vf', `scale=${bits}:1:flags=area`]
  const pixels = await decode([...args, '-pix_fmt', 'gray', '-f', 'rawvideo', 'pipe:1'])
  return Array.from({ length: pixels.length / bits }, (_, frame) =>
    Array.from({ length: bits }, (_, bit) => ((pixels[frame * bits + bit] ?? 0) > 127 ? 1 << bit : 0)).reduce(
      (sum, value) => sum + value,
      0,
    ),
  )
}

/** The first channel of the sound at 48 kHz, −1 to 1. */
export const readSamples = async (input: string): Promise<Float32Array> => {
  const pcm = await decode([
    '-i',
    input,
    '-map',
    '0:a:0',
    '-f',
    'f32le',
    '-ac',
    '1',
    '-ar',
    '48000',
    'pipe:1',
  ])
  return new Float32Array(pcm.buffer, pcm.byteOffset, Math.floor(pcm.length / 4))
}

/**
 * How far each sample is from where a pure tone must go from the two before it (x₀ = 2·cos ω·x₁ − x₂): near zero inside
 * a clean tone, large at a click, a gap or a repeat.
 */
export const toneErrors = (samples: Float32Array, hertz: number): Float32Array => {
  const turn = 2 * Math.cos((2 * Math.PI * hertz) / 48_000)
  return Float32Array.from(samples, (sample, i) =>
    i < 2 ? 0 : Math.abs(sample - turn * (samples[i - 1] ?? 0) + (samples[i - 2] ?? 0)),
  )
}

const decode = async (args: string[]): Promise<Buffer> => {
  const ffmpeg = spawn('ffmpeg', ['-v', 'error', '-nostdin', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(ffmpeg, 'close')
  const chunks: Buffer[] = []
  for await (const chunk of ffmpeg.stdout) chunks.push(chunk as Buffer)
  const [code] = await ended
  if (code !== 0) throw new Error(`ffmpeg ended with ${code}`)
  return Buffer.concat(chunks)
}
