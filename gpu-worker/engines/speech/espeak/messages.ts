/** Between the worker and its voice, a process of its own; both ends agree here. */

export type SpeakRequest = {
  verb: 'speak'
  /** Where the sound goes, 16-bit mono WAV; undefined = the sounds' names alone are wanted. */
  path: string | undefined
  pitch: number
  range: number
  wordsPerMinute: number
  /** `voice` with its variant, `text` as SSML, `pauseMs` of silence after it. */
  utterances: readonly { voice: string; text: string; pauseMs: number }[]
}

/** One sound of espeak's: IPA with its stress marks, or '' for a rest. */
export type Sound = {
  symbol: string
  /** From the utterance's start. */
  atMs: number
  /** Code point of the utterance's text, from 0, where the word begins that it belongs to. */
  position: number
}

export type SpokenUtterance = { startMs: number; durationMs: number; sounds: Sound[] }

/** A word of the Japanese dictionary; `reading` in katakana as it is said, undefined where it knows none. */
export type ReadWord = { text: string; reading: string | undefined; kind: string; detail: string }

export type VoiceRequest = { id: number } & (SpeakRequest | { verb: 'read'; text: string } | { verb: 'list' })

export type VoiceReply = { id: number } & (
  | { ok: true; utterances: SpokenUtterance[] }
  | { ok: true; words: ReadWord[] }
  | { ok: true; names: string[] }
  | { ok: false; message: string }
)
