import { constants } from 'node:os'
import { redact } from '../../gpu-worker/log.ts'
import { AppError } from '../../shared/errors.ts'
import { UsageProblem } from './usage-problem.ts'

/**
 * Runs a command that SIGINT, SIGTERM and the parent's end abort. A problem is one JSON object on stderr: exit code 1;
 * wrong usage is words: 2; a signal: 128 + its number.
 */
export const runEngineCommand = async (main: (signal: AbortSignal) => Promise<void>): Promise<void> => {
  const abort = new AbortController()
  let signaled: number | undefined
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      signaled = 128 + constants.signals[name]
      abort.abort(new AppError('unavailable', 'stopped by a signal'))
    })
  }
  process.once('disconnect', () => abort.abort(new AppError('unavailable', 'the parent is gone')))
  process.channel?.unref()
  try {
    await main(abort.signal)
  } catch (error) {
    process.stderr.write(`${describe(error)}\n`)
    process.exitCode = error instanceof UsageProblem || isBadOption(error) ? 2 : (signaled ?? 1)
  }
}

const isBadOption = (error: unknown): error is TypeError => error instanceof TypeError && 'code' in error

const describe = (error: unknown): string => {
  if (error instanceof UsageProblem || isBadOption(error)) return error.message
  if (error instanceof AppError) {
    const { code, message, details } = error
    return redact(JSON.stringify({ code, message, details }))
  }
  const stack = error instanceof Error ? error.stack : String(error)
  return redact(JSON.stringify({ code: 'internal', message: 'an unexpected error', details: { stack } }))
}
