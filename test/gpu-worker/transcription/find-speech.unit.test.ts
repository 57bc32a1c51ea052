import { describe, expect, it } from 'vitest'
import { openWave, readPieces } from '../../../gpu-worker/engines/transcription/wave.ts'
import { findSpeech } from '../../../gpu-worker/jobs/transcription/speech/find-speech.ts'
import { sharedFile } from '../../support/media.ts'

const rateHz = 16_000
const seconds = 6
const signal = new AbortController().signal

const make = (sampleAt: (t: number) => number): Float32Array =>
  Float32Array.from({ length: seconds * rateHz }, (_, n) => sampleAt(n / rateHz))

/** Even noise, the same at each run. */
const createNoise = (): (() => number) => {
  let state = 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 1_073_741_823.5 - 1
  }
}

async function* inPieces(samples: Float32Array, size: number) {
  for (let at = 0; at < samples.length; at += size) yield samples.slice(at, at + size)
}
const spansIn = (samples: Float32Array, size = 16_000) =>
  findSpeech(inPieces(samples, size), Math.round(samples.length / 16))

const sine = (hz: number, t: number): number => Math.sin(2 * Math.PI * hz * t)
const scale = [220, 275, 330, 440, 550, 440, 330, 275]
const noise = createNoise()
let brown = 0

const notSpeech: Record<string, (t: number) => number> = {
  silence: () => 0,
  'white noise': () => 0.1 * noise(),
  'brown noise': () => {
    brown = 0.98 * brown + 0.05 * noise()
    return brown
  },
  'mains hum with some hiss': (t) => 0.1 * sine(50, t) + 0.05 * sine(150, t) + 0.005 * noise(),
  'a held note': (t) => 0.3 * sine(440, t),
  beeps: (t) => (t % 1 < 0.3 ? 0.3 * sine(1_000, t) : 0),
  'a scale': (t) => 0.2 * sine(scale[Math.floor(t * 4) % 8] ?? 0, t),
  'struck chords': (t) => 0.1 * (sine(262, t) + sine(330, t) + sine(392, t)) * Math.exp(-4 * (t % 0.5)),
  'a drum': (t) => (0.3 * sine(60, t) + 0.2 * noise()) * Math.exp(-12 * (t % 0.4)),
}

describe('no speech is found in', () => {
  it.each(Object.entries(notSpeech))('%s', async (_name, sampleAt) => {
    expect(await spansIn(make(sampleAt))).toEqual([])
  })
})

describe('speech is found', () => {
  const voice = async (): Promise<Float32Array> => {
    const wave = await openWave(sharedFile('speech-english-a.wav'))
    const pieces: Float32Array[] = []
    for await (const piece of readPieces(wave, signal)) pieces.push(piece)
    await wave.close()
    return Float32Array.from(pieces.flatMap((piece) => [...piece]))
  }
  /** Speech from 3 s on, over something else, with 3 s after it. */
  const within = (samples: Float32Array, rest: (t: number) => number, loudness = 1): Float32Array =>
    Float32Array.from(
      { length: samples.length + 6 * rateHz },
      (_, n) => loudness * (samples[n - 3 * rateHz] ?? 0) + rest(n / rateHz),
    )
  /** Its breaks are breaths of a quarter second. */
  const expectOneSpeech = (spans: { startMs: number; endMs: number }[]) => {
    expect(spans.length).toBeGreaterThan(0)
    expect(spans.length).toBeLessThanOrEqual(3)
    expect(Math.abs((spans[0]?.startMs ?? 0) - 3_350)).toBeLessThan(120)
    expect(Math.abs((spans.at(-1)?.endMs ?? 0) - 12_550)).toBeLessThan(200)
    const heard = spans.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0)
    expect(heard).toBeGreaterThan(8_200)
  }

  it('in silence, where it begins and ends', async () => {
    expectOneSpeech(await spansIn(within(await voice(), () => 0)))
  })

  it('no further than to the signal', async () => {
    const wave = await openWave(sharedFile('speech-english-a.wav'))
    const abort = new AbortController()
    const pieces = readPieces(wave, abort.signal)
    await pieces.next()
    abort.abort(new Error('enough'))
    await expect(findSpeech(pieces, wave.durationMs)).rejects.toThrow('enough')
    await wave.close()
  })

  it('in noise and over notes', async () => {
    expectOneSpeech(await spansIn(within(await voice(), () => 0.02 * noise())))
    expectOneSpeech(
      await spansIn(within(await voice(), (t) => 0.03 * sine(scale[Math.floor(t * 4) % 8] ?? 0, t))),
    )
  })

  it('when it is 25 dB quieter, and however the sound is cut up', async () => {
    const samples = within(await voice(), () => 0, 0.056)
    const spans = await spansIn(samples)
    expectOneSpeech(spans)
    expect(await spansIn(samples, 777)).toEqual(spans)
  })
})
