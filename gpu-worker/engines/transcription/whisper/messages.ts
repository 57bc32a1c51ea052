/** What our process and the one that holds the model say to each other. */
export type WhisperRequest =
  | { id: number; verb: 'open'; modelDir: string; dtype: WhisperPrecision; device: 'cpu' | 'cuda' }
  | { id: number; verb: 'hear'; samples: Float32Array; language: string | null }

export type WhisperPrecision = 'fp32' | 'fp16' | 'q8' | 'q4' | 'int8'

export type WhisperSaid = {
  /** Two letters; null where the model knows English alone. */
  language: string | null
  text: string
  /** Seconds; of words, or of sentences where the model file gives no attention. */
  chunks: { text: string; timestamp: [number, number | null] }[]
  wordTimes: boolean
}

export type WhisperReply =
  | { id: number; ok: true; said?: WhisperSaid }
  | { id: number; ok: false; message: string; missing: boolean }
