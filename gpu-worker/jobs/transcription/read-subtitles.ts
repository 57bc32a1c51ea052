import type { Word } from '../../../shared/jobs/engine-use.ts'
import type { Span } from '../../engines/transcription/chunks.ts'
import { splitWords, spreadWords } from '../../engines/transcription/words-of-text.ts'
import { inputArgs } from '../../ffmpeg/input-args.ts'
import { captureFfmpeg } from '../../ffmpeg/run.ts'
import type { JobEnv } from '../handler.ts'
import type { SourceFile, Track } from './list-tracks.ts'

export type Subtitle = Span & { text: string }

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

/** The texts of a subtitle track. Hours of them are a few megabytes. */
export const readSubtitles = async (file: SourceFile, track: Track, env: JobEnv): Promise<Subtitle[]> => {
  const args = [...inputArgs(file), '-map', `0:${track.index}`, '-c:s', 'srt', '-f', 'srt', 'pipe:1']
  const request = { args, scratchDir: env.scratchDir, readPaths: [file.path], signal: env.signal }
  return parseSubRip((await captureFfmpeg(env.ffmpeg, request)).stdout)
}
