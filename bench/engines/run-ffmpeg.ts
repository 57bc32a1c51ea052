import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Makes a source: not measured, so without sandbox. */
export const runFfmpeg = async (args: readonly string[]): Promise<void> => {
  await run(process.env.FFMPEG_PATH ?? 'ffmpeg', ['-nostdin', '-v', 'error', '-y', ...args])
}
