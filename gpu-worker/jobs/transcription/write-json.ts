import type { Cue } from '../../../shared/captions/cues.ts'
import type { Span } from '../../engines/transcription/chunks.ts'
import type { Transcript } from './transcribe.ts'

const span = ({ startMs, endMs }: Span) => ({ start_ms: startMs, end_ms: endMs })

/** The whole transcript for programs, named as in the public API. */
export const writeJson = (transcript: Transcript, text: string, cues: readonly Cue[]): string => {
  const { use, tier, language, words, wordTimes, speech, durationMs, track } = transcript
  const shown = {
    ...{ tier, language, ...use, duration_ms: durationMs },
    sound_track: track && { index: track.index, of: track.of },
    text,
    word_times: wordTimes,
    words: words.map((word) => ({ text: word.text, ...span(word) })),
    speech: speech.map(span),
    cues: cues.map((cue) => ({ ...span(cue), lines: cue.lines })),
  }
  return `${JSON.stringify(shown, null, 1)}\n`
}
