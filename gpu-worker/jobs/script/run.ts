import type { JobHandler } from '../handler.ts'

/** Writes the story; its words travel in the job's output, no file is made. */
export const runScript: JobHandler<'script'> = async (
  input,
  { engines, scratchDir, signal, ffmpeg, log },
) => {
  const { output, use } = await engines.script.run(input, { scratchDir, signal, ffmpeg, log })
  return { ...use, ...output }
}
