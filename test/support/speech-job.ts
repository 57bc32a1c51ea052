import { copyFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createLineup } from '../../gpu-worker/engines/create-lineup.ts'
import type { SpeechEngine, SpokenText } from '../../gpu-worker/engines/speech/contract.ts'
import { runSpeech } from '../../gpu-worker/jobs/speech/run.ts'
import type { SpeechInput, SpeechOutput } from '../../shared/jobs/speech.ts'
import { languages } from '../../shared/languages.ts'
import { makeScratch, testTools } from './media.ts'
import { noEngines } from './no-engines.ts'

type SpokenJob = SpeechOutput & { path: string }

/** Runs the job by one engine; the published sound lies at `path` until `work` is done. */
export const withSpeech = async <T>(
  engine: SpeechEngine,
  input: Partial<SpeechInput> & { text: string },
  work: (spoken: SpokenJob) => Promise<T>,
  signal: AbortSignal = new AbortController().signal,
): Promise<T> => {
  const scratch = await makeScratch()
  const published = await makeScratch()
  try {
    const path = join(published.dir, 'speech.wav')
    const output = await runSpeech(
      { language: 'en', voice: 'alloy', speed: 1, ...input },
      {
        ...{ scratchDir: scratch.dir, signal, ffmpeg: await testTools(), allowLoopback: true },
        engines: { ...noEngines, speech: createLineup('speech', [engine]) },
        log: () => undefined,
        sourceOf: () => {
          throw new Error('speech reads no file')
        },
        publish: async (_name, from) => {
          await copyFile(from, path)
          return { sizeBytes: (await stat(path)).size }
        },
      },
    )
    return await work({ ...output, path })
  } finally {
    await scratch.remove()
    await published.remove()
  }
}

/** An engine that is nothing but this function. */
export const engineOf = (
  speak: (input: SpeechInput, scratchDir: string) => Promise<SpokenText>,
): SpeechEngine => ({
  ...{ engine: 'stand-in', model: 'none', device: 'cpu', languages },
  canDo: () => true,
  run: (input, { scratchDir }) => speak(input, scratchDir),
  close: async () => undefined,
})
