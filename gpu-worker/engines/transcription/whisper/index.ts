import type { EngineFactory } from '../../engine.ts'
import type { TranscriptionEngine } from '../contract.ts'
import { recognise } from '../recognise.ts'
import { readVerboseJson } from '../verbose-json.ts'
import { openWave, readPieces } from '../wave.ts'
import type { WhisperSaid } from './messages.ts'
import { openWhisper } from './open-model.ts'

/** What the network hears at once. */
const limits = { maxMs: 29_000, maxPauseMs: 3_000 }

const readSamples = async (path: string, signal: AbortSignal): Promise<Float32Array> => {
  const wave = await openWave(path)
  try {
    const samples = new Float32Array(wave.sampleCount)
    let at = 0
    for await (const piece of readPieces(wave, signal)) {
      samples.set(piece, at)
      at += piece.length
    }
    return samples
  } finally {
    await wave.close()
  }
}

/** The same answer as a server's: words with times, or sentences over which the words are laid. */
const toVerbose = ({ text, chunks, language, wordTimes }: WhisperSaid, seconds: number) => {
  const timed = chunks.map(({ text: said, timestamp: [start, end] }) => ({
    text: said,
    start,
    end: end ?? seconds,
  }))
  const words = timed.map(({ text: word, start, end }) => ({ word, start, end }))
  return { text, language, ...(wordTimes ? { words } : { segments: timed }) }
}

/** A Whisper from a folder of ONNX files (onnx-community/whisper-…_timestamped for word times), in this process tree. */
export const whisperTranscription: EngineFactory<TranscriptionEngine> = {
  name: 'whisper',
  proof: { kind: 'run on a stand-in' },
  open: async (options, { log }) => {
    const model = await openWhisper(options, log)
    return {
      ...{ engine: 'whisper', model: model.name, device: model.device },
      canDo: () => true,
      run: (sound, env) =>
        recognise(sound, env, limits, async (chunk) => {
          const samples = await readSamples(chunk.path, env.signal)
          const said = await model.hear(samples, chunk.language, env.signal)
          return readVerboseJson(toVerbose(said, chunk.durationMs / 1000), chunk)
        }),
      close: model.close,
    }
  },
}
