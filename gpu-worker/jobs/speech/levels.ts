import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'

/** One level stands for 10 ms. */
export const levelMs = 10

const headBytes = 4096

/** Byte at which the samples of ffmpeg's WAV begin. */
const dataStart = async (path: string): Promise<number> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0)
    const at = buffer.subarray(0, bytesRead).indexOf('data')
    if (at < 0) throw new Error('ffmpeg wrote a WAV without samples')
    return at + 8
  } finally {
    await file.close()
  }
}

/** Loudness of a 32-bit float mono WAV in dBFS (RMS), 10 ms by 10 ms, read as a stream; −120 = digital silence. */
export const readLevels = async (
  path: string,
  rateHz: number,
  signal: AbortSignal,
): Promise<{ levels: number[]; samples: number }> => {
  const perLevel = (rateHz * levelMs) / 1000
  const levels: number[] = []
  let samples = 0
  let sum = 0
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of createReadStream(path, { start: await dataStart(path), signal })) {
    const bytes = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer])
    const whole = bytes.length - (bytes.length % 4)
    for (let at = 0; at < whole; at += 4) {
      sum += bytes.readFloatLE(at) ** 2
      if (++samples % perLevel !== 0) continue
      levels.push(toDb(sum / perLevel))
      sum = 0
    }
    rest = bytes.subarray(whole)
  }
  if (samples % perLevel !== 0) levels.push(toDb(sum / (samples % perLevel)))
  return { levels, samples }
}

const toDb = (power: number): number => (power < 1e-12 ? -120 : 10 * Math.log10(power))
