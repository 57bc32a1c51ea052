import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtinSpeech } from '../../../gpu-worker/engines/speech/builtin.ts'
import type { SpeechEngine } from '../../../gpu-worker/engines/speech/contract.ts'
import { createVoiceProcess } from '../../../gpu-worker/engines/speech/espeak/voice-process.ts'
import {
  espeakLanguages,
  espeakVoiceOf,
  espeakVoices,
} from '../../../gpu-worker/engines/speech/espeak/voices.ts'
import { foreignVoices } from '../../../gpu-worker/engines/speech/text/scripts.ts'
import { languages } from '../../../shared/languages.ts'
import type { Voice } from '../../../shared/story.ts'
import { bareOptions, surroundingsOf } from '../../contract/harness/index.ts'
import { makeScratch, testTools } from '../../support/media.ts'
import { sentences } from '../../support/sentences.ts'
import { levelOf, medianPitchHz, readWav, type Sound } from '../../support/sound.ts'

const signal = new AbortController().signal
let engine: SpeechEngine
let scratch: Awaited<ReturnType<typeof makeScratch>>

beforeAll(async () => {
  engine = await builtinSpeech.open(bareOptions, await surroundingsOf())
  scratch = await makeScratch()
})
afterAll(async () => {
  await engine.close()
  await scratch.remove()
})

const say = async (text: string, language: (typeof languages)[number], voice: Voice) => {
  const env = { scratchDir: scratch.dir, signal, ffmpeg: await testTools(), log: () => undefined }
  const spoken = await engine.run({ text, language, voice, speed: 1 }, env)
  return { ...spoken, words: spoken.words ?? [], sound: await readWav(spoken.path) }
}
const withoutSpaces = (text: string) => text.replace(/\s/gu, '')

/** Zero crossings a second: how bright a voice is. */
const crossingsOf = ({ samples, durationMs }: Sound): number =>
  samples.filter((value, at) => value < 0 !== (samples[at - 1] ?? 0) < 0).length / durationMs

/** From the lowest to the highest. */
const byPitch: Voice[] = ['onyx', 'echo', 'fable', 'alloy', 'nova', 'shimmer']

describe('the built-in voice', () => {
  it.each(languages)(
    'speaks %s in six voices that are told apart, its words inside the sound',
    async (language) => {
      const sentence = sentences[language]
      const beginning = sentence.includes(' ') ? sentence.replace(/ .*/, '') : sentence.slice(0, 2)
      const pitches: number[] = []
      for (const voice of byPitch) {
        const said = await say(sentence, language, voice)
        const shorter = await say(beginning, language, voice)
        expect(levelOf(said.sound, 0, said.sound.durationMs)).toBeGreaterThan(-35)
        expect(said.sound.durationMs).toBeGreaterThan(shorter.sound.durationMs * 1.3)
        expect(withoutSpaces(said.words.map(({ text }) => text).join(''))).toBe(withoutSpaces(sentence))
        expect(said.words.length).toBeGreaterThan(2)
        let free = 0
        for (const { startMs, endMs } of [
          ...said.words,
          { startMs: said.sound.durationMs, endMs: Infinity },
        ]) {
          expect(startMs).toBeGreaterThanOrEqual(free)
          expect(endMs).toBeGreaterThan(startMs)
          free = endMs - 1
        }
        for (const { startMs, endMs } of said.words)
          expect(levelOf(said.sound, startMs, endMs)).toBeGreaterThan(-45)
        pitches.push(medianPitchHz(said.sound))
      }
      pitches.slice(1).forEach((pitch, at) => {
        expect(pitch, `${byPitch[at + 1]} above ${byPitch[at]}: ${pitches.map(Math.round)}`).toBeGreaterThan(
          (pitches[at] ?? 0) * 1.06,
        )
      })
    },
  )

  it('is found under each of the names that we ask for', async () => {
    const voice = createVoiceProcess()
    try {
      const answer = await voice.ask({ verb: 'list' }, signal)
      const names = 'names' in answer ? answer.names : []
      for (const name of [...Object.values(espeakLanguages), ...foreignVoices, 'en-gb'])
        expect(names).toContain(name)
    } finally {
      await voice.close()
    }
  })

  it('has variants that change the sound, as an unknown name would not', async () => {
    const voice = createVoiceProcess()
    const hear = async (name: string) => {
      const path = join(scratch.dir, 'variant.wav')
      const utterances = [{ voice: name, text: 'The old lamp shone.', pauseMs: 0 }]
      await voice.ask({ verb: 'speak', path, pitch: 50, range: 50, wordsPerMinute: 160, utterances }, signal)
      const sound = await readWav(path)
      return [medianPitchHz(sound), crossingsOf(sound)] as const
    }
    try {
      const plain = await hear('en-us')
      const differs = async (name: string): Promise<boolean> =>
        (await hear(name)).some((value, at) => Math.abs(value / (plain[at] ?? 1) - 1) > 0.05)
      expect(await differs('en-us+nobody')).toBe(false)
      for (const { variant } of Object.values(espeakVoices))
        expect(await differs(`en-us+${variant}`), variant).toBe(true)
      expect(espeakVoiceOf('en', 'fable', undefined)).toBe('en-gb+Andy')
    } finally {
      await voice.close()
    }
  })
})
