import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { soundBitrateKbps } from '../../shared/films/windows.ts'
import type { LocalRunner } from '../engine/local-runner.ts'
import { keepFile } from './keep-file.ts'

const rate = { num: 25, den: 1 }
const size = { width: 360, height: 480 }
const spoken = 'Hello! I am drawn and I speak. Everything you see here was made on this very machine.'
const newWords = 'Now I say something else, in another voice, and my lips follow every word of it.'

const speak = (runner: LocalRunner, text: string, voice: 'alloy' | 'nova') =>
  runner.run('speech', { text, language: 'en', voice })

const only = (files: readonly string[]): string => {
  const [file] = files
  if (file === undefined) throw new Error('the job left no file')
  return file
}

/** A presenter of ours who speaks for some seconds, with sound. */
const drawHead = async (
  runner: LocalRunner,
  encoder: { family: 'x264'; ffmpegMajor: number },
): Promise<string> => {
  const voice = await speak(runner, spoken, 'nova')
  const { words, phonemes, durationMs } = voice.output
  const frameCount = Math.ceil((durationMs / 1000) * rate.num)
  const piece = await runner.run('presenter', {
    ...{
      encoder,
      ...size,
      rate,
      presenter: 'mira',
      background: { top: '#31527c', bottom: '#8fb8d8' },
      seed: 7,
    },
    ...{ words, phonemes: phonemes ?? [], window: { firstFrame: 0, frameCount } },
  })
  const joined = await runner.run('join', {
    ...{ pieces: [piece.stored(piece.output)], rate, frameCount, sound: voice.stored(voice.output) },
    ...{ audioBitrateKbps: soundBitrateKbps, fileName: 'head.mp4' },
  })
  return only(joined.files)
}

/** A talking head and other words for it, made once and kept. */
export const ensureSampleHead = async (folder: string, signal: AbortSignal) => {
  const head = join(folder, 'head.mp4')
  const voice = join(folder, 'voice.wav')
  const withRunner = async (
    work: (runner: LocalRunner, ffmpegMajor: number) => Promise<string>,
    to: string,
  ) => {
    // Only here: all jobs of a worker and their libraries come with them.
    const [{ openLocalRunner }, { openTools }] = await Promise.all([
      import('../engine/local-runner.ts'),
      import('../engine/open-tools.ts'),
    ])
    const tools = await openTools(signal, ['speech'])
    const runner = await openLocalRunner(tools, signal)
    try {
      await copyFile(await work(runner, tools.ffmpeg.ffmpegMajor), to)
    } finally {
      await runner.close()
      await tools.open.close()
    }
  }
  await keepFile(head, (to) =>
    withRunner((runner, ffmpegMajor) => drawHead(runner, { family: 'x264', ffmpegMajor }), to),
  )
  await keepFile(voice, (to) =>
    withRunner(async (runner) => only((await speak(runner, newWords, 'alloy')).files), to),
  )
  return { head, voice }
}
