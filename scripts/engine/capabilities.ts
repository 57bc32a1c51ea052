import type * as z from 'zod'
import type { Capability } from '../../gpu-worker/engines/index.ts'
import { ImageInput } from '../../shared/jobs/image.ts'
import { ScriptInput } from '../../shared/jobs/script.ts'
import { SpeechInput } from '../../shared/jobs/speech.ts'
import { ComposeRequest, composeFilm } from './compose-film.ts'
import type { LocalRunner } from './local-runner.ts'
import { LipSyncRequest, moveLips } from './move-lips.ts'
import { TemplateRequest, templateFilm } from './template-film.ts'
import { TranscriptionRequest, transcribe } from './transcribe.ts'
import { UpscaleRequest, upscaleFile } from './upscale-file.ts'

/** What one run answers: the job's own output, and the files it leaves. */
export type RunResult = { output: object; files: string[] }

export type Run<S extends z.ZodType = z.ZodType> = {
  /** Engines that must be there. */
  needs: readonly Capability[]
  schema: S
  /** Paths in the input are relative to `folder`. @throws UsageProblem for one that is missing */
  run: (runner: LocalRunner, input: z.output<S>, folder: string) => Promise<RunResult>
}

/** A map cannot hold runs of several schemas otherwise. */
const defineRun = <S extends z.ZodType>(run: Run<S>): Run => run as unknown as Run

/** By the names of the command line. */
export const runs: Readonly<Record<string, Run>> = {
  script: defineRun({
    needs: ['script'],
    schema: ScriptInput,
    run: (runner, input) => runner.run('script', input),
  }),
  speech: defineRun({
    needs: ['speech'],
    schema: SpeechInput,
    run: (runner, input) => runner.run('speech', input),
  }),
  image: defineRun({
    needs: ['image'],
    schema: ImageInput,
    run: (runner, input) => runner.run('image', input),
  }),
  transcription: defineRun({ needs: ['transcription'], schema: TranscriptionRequest, run: transcribe }),
  'lip-sync': defineRun({ needs: ['faceFinding', 'lipSync'], schema: LipSyncRequest, run: moveLips }),
  upscale: defineRun({ needs: ['upscale'], schema: UpscaleRequest, run: upscaleFile }),
  compose: defineRun({ needs: [], schema: ComposeRequest, run: composeFilm }),
  template: defineRun({ needs: ['speech'], schema: TemplateRequest, run: templateFilm }),
}
