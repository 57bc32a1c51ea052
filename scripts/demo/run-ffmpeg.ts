import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { UserProblem } from '../support/user-problem.ts'

/** Makes a file of the demo's own. @throws UserProblem when ffmpeg cannot */
export const runFfmpeg = async (args: readonly string[], signal: AbortSignal): Promise<void> => {
  const ffmpeg = spawn(process.env.FFMPEG_PATH ?? 'ffmpeg', ['-v', 'error', '-nostdin', '-y', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    signal,
    killSignal: 'SIGKILL',
  })
  const [code] = await once(ffmpeg, 'close')
  if (code !== 0) throw new UserProblem(`ffmpeg could not make a sample of the demo (exit ${code})`)
}
