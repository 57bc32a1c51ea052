import { spawn } from 'node:child_process'
import { once } from 'node:events'

const ffmpeg = process.env.FFMPEG_PATH ?? 'ffmpeg'
const ffprobe = process.env.FFPROBE_PATH ?? 'ffprobe'

/** Runs a program to its end and gives its stdout. @throws with its last words when it fails */
const capture = async (program: string, args: readonly string[]): Promise<Buffer> => {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const words: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => words.push(chunk))
  const ended = once(child, 'close')
  const chunks: Buffer[] = []
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) chunks.push(chunk)
  const [code] = await ended
  if (code !== 0) throw new Error(`${program} failed: ${Buffer.concat(words).toString().slice(-500)}`)
  return Buffer.concat(chunks)
}

export const runFfmpeg = async (args: readonly string[]): Promise<void> => {
  await capture(ffmpeg, ['-v', 'error', '-nostdin', '-y', ...args])
}

export type Film = {
  path: string
  width: number
  height: number
  framesPerSecond: number
  frameCount: number
}

type Listing = {
  streams?: { width?: number; height?: number; r_frame_rate?: string; nb_read_packets?: string }[]
}

/** Size as shown (ffmpeg turns the picture upright), and every picture counted. */
export const openFilm = async (path: string): Promise<Film> => {
  const shown = 'stream=width,height,r_frame_rate,nb_read_packets'
  const args = [
    '-v',
    'error',
    '-select_streams',
    'v:0',
    '-count_packets',
    '-show_entries',
    shown,
    '-of',
    'json',
  ]
  const listing = JSON.parse(String(await capture(ffprobe, [...args, path]))) as Listing
  const stream = listing.streams?.[0]
  const [num = 0, den = 1] = (stream?.r_frame_rate ?? '0/1').split('/').map(Number)
  if (!stream?.width || !stream.height || num === 0) throw new Error(`${path} has no picture`)
  const frameCount = Number(stream.nb_read_packets)
  return { path, width: stream.width, height: stream.height, framesPerSecond: num / den, frameCount }
}

export const soundRate = 16_000

/** Mono, 16 kHz. */
export const readSound = async (path: string): Promise<Float32Array> => {
  const args = ['-v', 'error', '-nostdin', '-i', path, '-map', '0:a:0', '-ac', '1', '-ar', String(soundRate)]
  const bytes = await capture(ffmpeg, [...args, '-f', 'f32le', 'pipe:1'])
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
}

export type Format = 'yuv444p' | 'yuv420p'

/**
 * Raw pictures one by one after `filter`, each `frameBytes` long; stops decoding when the reader stops.
 * @throws with ffmpeg's last words when it fails
 */
export async function* readFrames(path: string, filter: string, format: Format, frameBytes: number) {
  const args = ['-v', 'error', '-nostdin', '-i', path, '-map', '0:v:0', '-vf', filter]
  const output = ['-fps_mode', 'passthrough', '-f', 'rawvideo', '-pix_fmt', format, 'pipe:1']
  const child = spawn(ffmpeg, [...args, ...output], { stdio: ['ignore', 'pipe', 'pipe'] })
  const words: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => words.push(chunk))
  const ended = once(child, 'close')
  try {
    let frame = new Uint8Array(frameBytes)
    let filled = 0
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      for (let at = 0; at < chunk.length; ) {
        const take = Math.min(chunk.length - at, frameBytes - filled)
        frame.set(chunk.subarray(at, at + take), filled)
        at += take
        filled += take
        if (filled < frameBytes) break
        yield frame
        frame = new Uint8Array(frameBytes)
        filled = 0
      }
    }
    const [code] = await ended
    if (code !== 0)
      throw new Error(`${path} cannot be decoded: ${Buffer.concat(words).toString().slice(-500)}`)
  } finally {
    child.kill('SIGKILL')
  }
}
