import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLineup } from '../../../gpu-worker/engines/create-lineup.ts'
import { builtinTranscription } from '../../../gpu-worker/engines/transcription/builtin.ts'
import type { TranscriptionEngine } from '../../../gpu-worker/engines/transcription/contract.ts'
import { findSphinx } from '../../../gpu-worker/engines/transcription/pocketsphinx.ts'
import { runTranscription } from '../../../gpu-worker/jobs/transcription/run.ts'
import {
  mostListed,
  type TranscriptionInput,
  TranscriptionOutput,
} from '../../../shared/jobs/transcription.ts'
import { bareOptions, surroundingsOf } from '../../contract/harness/index.ts'
import { jobEnvOf } from '../../support/job-env.ts'
import { bareFfmpeg, makeScratch, sharedFile } from '../../support/media.ts'

let dir = ''
let remove = async (): Promise<void> => undefined
const at = (name: string): string => join(dir, name)
beforeAll(async () => {
  const scratch = await makeScratch()
  dir = scratch.dir
  remove = scratch.remove
})
afterAll(() => remove())

/** Runs the job on a file, over real HTTP; the engine is the built-in one unless another is given. */
const transcribe = async (
  path: string,
  input: Partial<TranscriptionInput> = {},
  engine?: TranscriptionEngine,
  maxScratchBytes = 10_000_000,
) => {
  const heard = engine ?? (await builtinTranscription.open(bareOptions, await surroundingsOf()))
  const { env, published, close } = await jobEnvOf(path)
  try {
    const engines = { ...env.engines, transcription: createLineup('transcription', [heard]) }
    const request = { file: { mediaId: 'med_1' }, language: null, known: null, ...input }
    const output = TranscriptionOutput.parse(
      await runTranscription(request, { ...env, engines, maxScratchBytes }),
    )
    const read = (kind: string) => readFile(join(published, `transcript.${kind}`), 'utf8')
    return { ...output, vtt: await read('vtt'), srt: await read('srt'), json: JSON.parse(await read('json')) }
  } finally {
    await close()
    await heard.close()
  }
}

/** Fails when it is asked anything. */
const deaf: TranscriptionEngine = {
  ...{ engine: 'deaf', model: 'none', device: 'cpu', canDo: () => true },
  run: async () => {
    throw new Error('it was asked')
  },
  close: async () => undefined,
}

describe('a transcript', () => {
  it('of words that we spoke ourselves is exact, and no engine is asked', async () => {
    const words = [
      { text: 'Guten', startMs: 100, endMs: 400 },
      { text: 'Tag', startMs: 420, endMs: 800 },
    ]
    await bareFfmpeg('-f', 'lavfi', '-i', 'sine=d=2', at('tone.wav'))
    const heard = await transcribe(at('tone.wav'), { known: { language: 'de', words } }, deaf)
    expect(heard).toMatchObject({
      tier: 'exact',
      language: 'de',
      text: 'Guten Tag',
      words,
      wordTimes: 'exact',
    })
    expect(heard).toMatchObject({ durationMs: 2_000, speech: [{ startMs: 100, endMs: 800 }] })
    expect(heard.vtt).toContain('00:00:00.100 --> 00:00:01.100\nGuten Tag\n')
  })

  it('of many hours fits into one row: its output lists the first words, its file all of them', async () => {
    await bareFfmpeg('-f', 'lavfi', '-i', 'sine=d=1', at('short.wav'))
    const words = Array.from({ length: 100_000 }, (_, n) => ({
      ...{ text: 'somewhat', startMs: n * 400, endMs: n * 400 + 390 },
    }))
    const { vtt, srt, json, ...output } = await transcribe(
      at('short.wav'),
      { known: { language: 'en', words } },
      deaf,
    )
    expect(output.words).toHaveLength(mostListed)
    expect(output.wordCount).toBe(100_000)
    expect(JSON.stringify(output).length).toBeLessThan(1_800_000)
    expect(json.words).toHaveLength(100_000)
    expect([vtt, srt].every((text) => text.split('somewhat').length === 100_001)).toBe(true)
  })

  it('of any letters fits into one row, and a word without end is left to the file', async () => {
    const many = Array.from({ length: 12_000 }, (_, n) => ({
      ...{ text: 'हिन्दुस्तान'.repeat(3), startMs: n * 400, endMs: n * 400 + 390 },
    }))
    for (const words of [many, [{ text: 'a'.repeat(600_000), startMs: 0, endMs: 9 }]]) {
      const known = { language: 'hi', words }
      const { vtt, srt, json, ...output } = await transcribe(at('short.wav'), { known }, deaf)
      expect(Buffer.byteLength(JSON.stringify(output))).toBeLessThan(1_800_000)
      expect(output.wordCount).toBe(words.length)
      expect(json.words).toEqual(
        words.map(({ text, startMs, endMs }) => ({ text, start_ms: startMs, end_ms: endMs })),
      )
    }
  })

  it('refuses subtitles that are longer than any talk', async () => {
    const text = 'all work and no play '.repeat(100)
    const cues = Array.from({ length: 2_200 }, (_, n) => {
      const [minute, second] = [n / 60, n % 60].map((part) => String(Math.floor(part)).padStart(2, '0'))
      return `${n + 1}\n00:${minute}:${second},000 --> 00:${minute}:${second},900\n${text}\n`
    })
    await writeFile(at('bomb.srt'), cues.join('\n'))
    await bareFfmpeg('-i', at('bomb.srt'), '-c:s', 'srt', at('bomb.mkv'))
    await expect(transcribe(at('bomb.mkv'), {}, deaf)).rejects.toMatchObject({ code: 'too_long' })
  })

  it('is read from embedded subtitles in the spoken language, not from a translation', async () => {
    await writeFile(at('en.srt'), '1\n00:00:00,500 --> 00:00:02,000\n<b>Come</b> in & sit down.\n')
    await writeFile(at('fr.srt'), '1\n00:00:00,500 --> 00:00:02,000\nEntrez.\n')
    const files = ['-f', 'lavfi', '-i', 'sine=d=3', '-i', at('fr.srt'), '-i', at('en.srt')]
    const tags = ['-metadata:s:a:0', 'language=eng', '-metadata:s:s:0', 'language=fre']
    const maps = ['-map', '0', '-map', '1', '-map', '2', ...tags, '-metadata:s:s:1', 'language=eng']
    await bareFfmpeg(...files, ...maps, '-c:s', 'mov_text', at('subtitled.mp4'))
    const heard = await transcribe(at('subtitled.mp4'), {}, deaf)
    expect(heard).toMatchObject({ tier: 'subtitles', language: 'en', text: 'Come in & sit down.' })
    expect(heard).toMatchObject({ engine: 'builtin', model: 'embedded-mov_text', wordTimes: 'estimated' })
    expect(heard.words[0]?.startMs).toBe(500)
    expect(heard.words.at(-1)?.endMs).toBe(2_000)
    expect(heard.vtt).toContain('Come in &amp; sit down.')
    expect(heard.srt).toContain('00:00:00,500 --> 00:00:02,000\nCome in & sit down.')
  })

  it('of tones and silence has no words, and no engine is asked', async () => {
    const heard = await transcribe(sharedFile('audio-only-two-tracks.mp4'), {}, deaf)
    expect(heard).toMatchObject({ tier: 'no-words', text: '', words: [], speech: [], wordTimes: null })
    expect(heard.json.sound_track).toEqual({ index: 0, of: 2 })
    expect(heard.vtt).toContain('NOTE no-words: nobody speaks here')
  })

  it('hears the second of two sounds when that one is in the wanted language', async () => {
    const sounds = ['-f', 'lavfi', '-i', 'sine=d=1', '-f', 'lavfi', '-i', 'sine=d=1']
    const tags = ['-metadata:s:a:0', 'language=eng', '-metadata:s:a:1', 'language=deu']
    await bareFfmpeg(...sounds, '-map', '0', '-map', '1', ...tags, at('two.mkv'))
    expect((await transcribe(at('two.mkv'), { language: 'de' }, deaf)).json.sound_track).toEqual({
      index: 1,
      of: 2,
    })
  })

  it('of English speech is a draft where pocketsphinx is installed, else it has no words', async () => {
    const voice = ['-i', sharedFile('speech-english-a.wav'), '-t', '4.4']
    // The film's clock starts a second before its sound.
    const picture = ['-f', 'lavfi', '-i', 'color=s=32x32:r=5:d=6', '-itsoffset', '1']
    await bareFfmpeg(...picture, ...voice, '-map', '0:v', '-map', '1:a', at('speech.mkv'))
    const heard = await transcribe(at('speech.mkv'), { language: 'en' })
    expect(Math.abs((heard.speech[0]?.startMs ?? 0) - 1_350)).toBeLessThan(120)
    if (await findSphinx(process.env.PATH ?? '')) {
      expect(heard).toMatchObject({ tier: 'draft', language: 'en', wordTimes: 'exact' })
      expect(heard.words.length).toBeGreaterThan(8)
      expect(heard.words.every(({ startMs, endMs }) => startMs >= 1_150 && endMs <= 5_600)).toBe(true)
      expect(heard.text).toContain('are you a')
    } else expect(heard).toMatchObject({ tier: 'no-words', model: 'speech-segments', words: [] })
  })

  it('of speech in a language that the built-in engine does not know has speech alone', async () => {
    const heard = await transcribe(sharedFile('speech-english-a.wav'), { language: 'fr' })
    expect(heard).toMatchObject({ tier: 'no-words', language: 'fr', words: [] })
    expect(heard.speech.length).toBeGreaterThan(0)
  })

  it('of a film without sound is refused', async () => {
    await expect(transcribe(sharedFile('talking-head-704x1216.mp4'))).rejects.toMatchObject({
      code: 'no_audio_stream',
    })
  })

  it('of a sound that would not fit on this disk is refused', async () => {
    await bareFfmpeg('-f', 'lavfi', '-i', 'sine=d=5', at('five.wav'))
    await expect(transcribe(at('five.wav'), {}, deaf, 64_000)).rejects.toMatchObject({
      code: 'too_long',
      details: { field: 'duration_seconds', allowed: 2 },
    })
  })

  it('of what is no media is refused', async () => {
    await writeFile(at('text.mp4'), '#EXTM3U\nfile:///etc/passwd')
    await expect(transcribe(at('text.mp4'))).rejects.toMatchObject({ code: 'unreadable_media' })
  })
})
