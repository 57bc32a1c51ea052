import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtinSpeech } from '../../../gpu-worker/engines/speech/builtin.ts'
import type { SpeechEngine } from '../../../gpu-worker/engines/speech/contract.ts'
import { finishSound } from '../../../gpu-worker/jobs/speech/finish-sound.ts'
import { bareOptions, surroundingsOf } from '../../contract/harness/index.ts'
import { bareFfmpeg, makeScratch, testTools } from '../../support/media.ts'
import { findBursts, readWav } from '../../support/sound.ts'
import { engineOf, withSpeech } from '../../support/speech-job.ts'
import { type ToneOptions, writeTones } from '../../support/tone-voice.ts'

let builtin: SpeechEngine
beforeAll(async () => {
  builtin = await builtinSpeech.open(bareOptions, await surroundingsOf())
})
afterAll(() => builtin.close())

const captionsMs = 80

const tones = (options: ToneOptions, known: boolean) =>
  engineOf(async ({ text }, dir) => {
    const path = join(dir, 'tones.wav')
    const words = await writeTones(path, text, options)
    return { path, words: known ? words : null, phonemes: null }
  })

/** By ebur128's frames, a way that the product does not take. */
const measure = async (path: string) => {
  const chain = 'ebur128=peak=true:metadata=1,ametadata=print:file=-'
  const printed = await bareFfmpeg('-i', path, '-af', chain, '-f', 'null', '-')
  const last = (key: string) => Number([...printed.matchAll(new RegExp(`${key}=(.*)`, 'g'))].at(-1)?.[1])
  return { lufs: last('lavfi.r128.I'), truePeakDb: 20 * Math.log10(last('lavfi.r128.true_peak')) }
}

const pangram = 'Bring the quick brown boxes to the harbour, then wait for nobody at all.'

describe('a speech job', () => {
  it('refuses a sound that is too long, and writes no more of it than shows that', async () => {
    const scratch = await makeScratch()
    try {
      const path = join(scratch.dir, 'endless.flac')
      await bareFfmpeg('-f', 'lavfi', '-i', 'anullsrc=r=8000:cl=mono', '-t', '20', path)
      const { signal } = new AbortController()
      const env = { scratchDir: scratch.dir, signal, ffmpeg: await testTools() }
      await expect(finishSound({ path, filters: ['asetrate=100'] }, env, 2)).rejects.toMatchObject({
        ...{ code: 'engine_failed', details: { allowed: '2 s' } },
        message: 'the speech engine made a sound that is too long',
      })
      const { size } = await stat(join(scratch.dir, 'voiced.wav'))
      expect(size).toBeLessThan(3.1 * 48_000 * 4)
    } finally {
      await scratch.remove()
    }
  })

  it.each([
    ['the built-in voice', () => builtin],
    ['a voice that whispers at −55 dB', () => tones({ level: 0.0018 }, true)],
    ['a voice at full scale', () => tones({ level: 1, rateHz: 16_000 }, true)],
  ])('brings %s to −16 LUFS, 48 kHz mono, its peaks under −1.5 dBTP', async (_name, engine) => {
    await withSpeech(engine(), { text: pangram, voice: 'onyx' }, async ({ path, durationMs, sizeBytes }) => {
      const { lufs, truePeakDb } = await measure(path)
      expect(Math.abs(lufs + 16)).toBeLessThanOrEqual(0.5)
      expect(truePeakDb).toBeLessThanOrEqual(-1.5)
      const sound = await readWav(path)
      expect(sound.rateHz).toBe(48_000)
      expect(Math.abs(sound.durationMs - durationMs)).toBeLessThanOrEqual(1)
      expect(sizeBytes).toBeGreaterThan(sound.samples.byteLength)
    })
  })

  it('places the words of the built-in voice where they begin to be heard', async () => {
    await withSpeech(
      builtin,
      { text: 'One. Two. Ten. Bad. Goal.', voice: 'nova' },
      async ({ path, words }) => {
        const bursts = findBursts(await readWav(path), 200)
        expect(words.map(({ text }) => text)).toEqual(['One.', 'Two.', 'Ten.', 'Bad.', 'Goal.'])
        expect(bursts).toHaveLength(5)
        words.forEach(({ startMs }, at) => {
          expect(Math.abs(startMs - (bursts[at]?.startMs ?? 0)), words[at]?.text).toBeLessThanOrEqual(
            captionsMs,
          )
        })
      },
    )
  })

  it('cuts the rests at both ends to 120 ms and moves the words along', async () => {
    const spoken = tones({ leadMs: 900, gapMs: 250 }, true)
    await withSpeech(
      spoken,
      { text: 'up down left right' },
      async ({ path, words, wordTimes, durationMs }) => {
        const bursts = findBursts(await readWav(path), 100)
        expect(wordTimes).toBe('exact')
        expect(bursts[0]?.startMs).toBeLessThanOrEqual(120)
        expect(durationMs - (bursts.at(-1)?.endMs ?? 0)).toBeLessThanOrEqual(120)
        bursts.forEach(({ startMs, endMs }, at) => {
          expect(Math.abs((words[at]?.startMs ?? -999) - startMs)).toBeLessThanOrEqual(20)
          expect(Math.abs((words[at]?.endMs ?? -999) - endMs)).toBeLessThanOrEqual(20)
        })
        expect(words).toHaveLength(bursts.length)
      },
    )
  })

  it('lays the words over the sound of an engine that knows no times, and says so', async () => {
    const silentOnTimes = tones({ leadMs: 300, gapMs: 90 }, false)
    await withSpeech(silentOnTimes, { text: pangram }, async ({ path, words, wordTimes, durationMs }) => {
      const bursts = findBursts(await readWav(path), 60)
      expect(wordTimes).toBe('estimated')
      expect(words.map(({ text }) => text).join(' ')).toBe(pangram)
      expect(bursts).toHaveLength(words.length)
      words.forEach(({ startMs, endMs }, at) => {
        expect(Math.abs(startMs - (bursts[at]?.startMs ?? 0)), words[at]?.text).toBeLessThanOrEqual(200)
        expect(endMs).toBeLessThanOrEqual(durationMs)
      })
    })
  })

  it('lasts twice as long at half the pace and half as long at twice the pace', async () => {
    const lengthAt = (speed: number) =>
      withSpeech(builtin, { text: 'The harbour sleeps.', speed }, async ({ durationMs }) => durationMs)
    const [half, one, twice] = [await lengthAt(0.5), await lengthAt(1), await lengthAt(2)]
    expect(half / one).toBeGreaterThan(1.6)
    expect(half / one).toBeLessThan(2.4)
    expect(one / twice).toBeGreaterThan(1.6)
    expect(one / twice).toBeLessThan(2.4)
  })

  it('fails, to be tried again, when an engine made a silent sound or none', async () => {
    const silent = tones({ level: 0 }, true)
    const noise = engineOf(async () => ({ path: import.meta.filename, words: null, phonemes: null }))
    for (const engine of [silent, noise])
      await expect(withSpeech(engine, { text: 'Hello' }, async () => undefined)).rejects.toMatchObject({
        code: 'engine_failed',
        retryable: true,
      })
  })
})
