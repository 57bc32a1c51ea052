import { setTimeout as sleep } from 'node:timers/promises'

/** Generous: the machine may be busy with other tests; engines promise one second. */
const usualPatienceMs = 5_000

/** Every engine ends soon after its signal, with the signal's own reason. `run` must last longer than `afterMs`. */
export const findAbortFlaw = async (
  run: (signal: AbortSignal) => Promise<unknown>,
  afterMs = 20,
  patienceMs = usualPatienceMs,
): Promise<string | undefined> => {
  const abort = new AbortController()
  const reason = new Error('enough')
  const outcome = run(abort.signal).then(
    () => 'it finished all the same',
    (error: unknown) => (error === reason ? undefined : `it ended with ${String(error)}`),
  )
  await sleep(afterMs)
  abort.abort(reason)
  const late = sleep(patienceMs, 'it went on', { ref: false })
  return Promise.race([outcome, late])
}
