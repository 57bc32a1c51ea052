import { readFile } from 'node:fs/promises'
import { bareFfmpeg, makeScratch } from './media.ts'

export type Sound = { rateHz: number; samples: Int16Array; durationMs: number }

/** 16-bit mono PCM out of a WAV file, without ffmpeg. */
export const readWav = async (path: string): Promise<Sound> => {
  const bytes = await readFile(path)
  const data = bytes.indexOf('data')
  const rateHz = bytes.readUInt32LE(24)
  if (
    bytes.toString('latin1', 0, 4) !== 'RIFF' ||
    data < 0 ||
    bytes.readUInt16LE(22) !== 1 ||
    bytes.readUInt16LE(34) !== 16
  )
    throw new Error(`${path} is no 16-bit mono WAV`)
  const pcm = bytes.subarray(data + 8, data + 8 + bytes.readUInt32LE(data + 4))
  const samples = new Int16Array(Uint8Array.from(pcm).buffer)
  return { rateHz, samples, durationMs: (samples.length * 1000) / rateHz }
}

/** Any sound file: by plain ffmpeg what is no such WAV. */
export const decodeSound = async (path: string): Promise<Sound> => {
  const plain = await readWav(path).catch(() => undefined)
  if (plain) return plain
  const scratch = await makeScratch()
  try {
    const wav = `${scratch.dir}/decoded.wav`
    await bareFfmpeg('-i', path, '-ac', '1', '-c:a', 'pcm_s16le', '-bitexact', wav)
    return await readWav(wav)
  } finally {
    await scratch.remove()
  }
}

/** Root mean square of a stretch in dBFS. */
export const levelOf = ({ samples, rateHz }: Sound, startMs: number, endMs: number): number => {
  const part = samples.subarray(
    (startMs * rateHz) / 1000,
    Math.max((startMs * rateHz) / 1000 + 1, (endMs * rateHz) / 1000),
  )
  const power = part.reduce((sum, value) => sum + (value / 32_768) ** 2, 0) / part.length
  return 10 * Math.log10(power + 1e-12)
}

/** Bursts between rests of at least `restMs`, by 5 ms steps: when each begins and ends. */
export const findBursts = (sound: Sound, restMs: number): { startMs: number; endMs: number }[] => {
  const steps = Array.from({ length: Math.floor(sound.durationMs / 5) }, (_, at) =>
    levelOf(sound, at * 5, at * 5 + 5),
  )
  const threshold = steps.reduce((most, each) => Math.max(most, each), -120) - 38
  const bursts: { startMs: number; endMs: number }[] = []
  steps.forEach((level, at) => {
    if (level < threshold) return
    const last = bursts.at(-1)
    if (last && at * 5 - last.endMs < restMs) last.endMs = at * 5 + 5
    else bursts.push({ startMs: at * 5, endMs: at * 5 + 5 })
  })
  return bursts
}

const lowestHz = 55
const highestHz = 400

/** Median of the fundamental over voiced stretches, by normalised autocorrelation. */
export const medianPitchHz = ({ samples, rateHz }: Sound): number => {
  const step = Math.max(1, Math.floor(rateHz / 11_025))
  const thin = samples.filter((_, at) => at % step === 0)
  const thinHz = rateHz / step
  const window = Math.round(thinHz * 0.04)
  const longest = Math.ceil(thinHz / lowestHz)
  const found: number[] = []
  for (let from = 0; from + window + longest < thin.length; from += 2 * window) {
    const pitch = pitchAt(thin, from, window, Math.floor(thinHz / highestHz), longest)
    if (pitch !== undefined) found.push(thinHz / pitch)
  }
  found.sort((a, b) => a - b)
  return found[Math.floor(found.length / 2)] ?? 0
}

/** Lag of the first strong peak; a later one must be clearly stronger, or octaves are mistaken. */
const pitchAt = (samples: Int16Array, from: number, window: number, shortest: number, longest: number) => {
  const at = (n: number) => samples[from + n] ?? 0
  let energy = 0
  for (let n = 0; n < window; n++) energy += at(n) ** 2
  if (energy / window < 150_000) return undefined
  let later = energy
  let best = 0
  let bestLag: number | undefined
  for (let lag = 1; lag <= longest; lag++) {
    later += at(lag + window - 1) ** 2 - at(lag - 1) ** 2
    if (lag < shortest) continue
    let sum = 0
    for (let n = 0; n < window; n++) sum += at(n) * at(lag + n)
    const likeness = sum / Math.sqrt(energy * later + 1)
    if (likeness > best * 1.04) {
      best = likeness
      bestLag = lag
    }
  }
  return best > 0.6 ? bestLag : undefined
}
