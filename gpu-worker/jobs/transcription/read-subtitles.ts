import { AppError } from '../../../shared/errors.ts'
import type { Word } from '../../../shared/jobs/engine-use.ts'
import type { Span } from '../../engines/transcription/chunks.ts'
import { splitWords, spreadWords } from '../../engines/transcription/words-of-text.ts'
import { inputArgs } from '../../ffmpeg/input-args.ts'
import { captureFfmpeg } from '../../ffmpeg/run.ts'
import type { JobEnv } from '../handler.ts'
import type { SourceFile, Track } from './list-tracks.ts'

type Subtitle = Span & { text: string }

const toMs = (clock: string): number => {
  const [hours = 0, minutes = 0, seconds = 0] = clock.replace(',', '.').split(':').map(Number)
  return Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000)
}

/** Markup, notes of sounds in brackets, notes of music and the dashes of dialogues are not spoken. */
const spokenText = (text: string): string =>
  text
    .replaceAll(/<[^>]*>|\{\\[^}]*\}/g, '')
    .replaceAll(/\[[^\]]*\]|\([^)]*\)|[♪♫#]+/g, ' ')
    .replaceAll(/^\s*[-–—]\s+/gm, '')
    .replaceAll('\\h', ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** SubRip as ffmpeg writes it → what is said and when, in order; empty ones are left out. */
export const parseSubRip = (srt: string): Subtitle[] =>
  srt
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}(?=\d+\n[\d:,]+ --> )/)
    .flatMap((block) => {
      const [, start, end, text] = /^\s*\d+\n([\d:,]+) --> ([\d:,]+)[^\n]*\n([\s\S]*)$/.exec(block) ?? []
      if (start === undefined || end === undefined) return []
      const subtitle = { startMs: toMs(start), endMs: toMs(end), text: spokenText(text ?? '') }
      return subtitle.text === '' || subtitle.endMs <= subtitle.startMs ? [] : [subtitle]
    })
    .toSorted((a, b) => a.startMs - b.startMs)

/** Each word by its letters' share of its subtitle, which ends at the latest where the next begins. */
export const wordsOf = (subtitles: readonly Subtitle[], language: string | null): Word[] =>
  subtitles.flatMap(({ text, startMs, endMs }, n) => {
    const end = Math.min(endMs, Math.max(startMs, subtitles[n + 1]?.startMs ?? endMs))
    return spreadWords(splitWords(text, language), [{ startMs, endMs: end }])
  })

/** Twelve hours of talk are two megabytes; a packed track of one can claim thousands. */
const mostBytes = 4 * 1024 ** 2
/** ffmpeg's time grows with the square of a subtitle's length. */
const longestMs = 5 * 60_000

/** The texts of a subtitle track. @throws too_long, unreadable_media */
export const readSubtitles = async (file: SourceFile, track: Track, env: JobEnv): Promise<Subtitle[]> => {
  const args = [
    ...inputArgs(file),
    '-map',
    `0:${track.index}`,
    '-c:s',
    'srt',
    '-fs',
    String(mostBytes),
    '-f',
    'srt',
    'pipe:1',
  ]
  const { scratchDir, signal } = env
  const request = { args, scratchDir, readPaths: [file.path], signal, timeoutMs: longestMs }
  const { stdout } = await captureFfmpeg(env.ffmpeg, request).catch((error: unknown) => {
    signal.throwIfAborted()
    throw new AppError('unreadable_media', 'the subtitles cannot be read', { got: track.codec }, error)
  })
  if (Buffer.byteLength(stdout) >= mostBytes)
    throw new AppError('too_long', 'the subtitles are too long to be read', { allowed: `${mostBytes} bytes` })
  return parseSubRip(stdout)
}
