import { pause } from '../net/retry.ts'
import type { OpenEngines } from './open-engines.ts'

/**
 * Tries again, until the signal, what could not be opened at the start: a server may come up later than the worker, a
 * model folder may be filled. What opens is told, and its lanes are offered from the next claim on.
 */
export const keepTrying = async (
  open: Pick<OpenEngines, 'rows' | 'reopen'>,
  everyMs: number,
  signal: AbortSignal,
  tell: (opened: object) => void,
): Promise<void> => {
  while (open.rows().some(({ status }) => status === 'not available')) {
    await pause(everyMs, signal)
    const opened = await open.reopen()
    if (opened.length > 0) tell(opened)
  }
}
