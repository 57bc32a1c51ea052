import type { Hub } from './hub.ts'
import type { HubPort } from './hub-port.ts'

/** Lanes share one instance, so that a worker waits for all of its own in one call. */
const instanceOf = (bell: string): string => (bell.startsWith('lane:') ? 'workers' : bell)

export const createHubClient = (hubs: DurableObjectNamespace<Hub>): HubPort => {
  const hubOf = (instance: string) => hubs.get(hubs.idFromName(instance))
  return {
    wait: async (bells, since, waitMs, signal) => {
      const [instance, ...others] = new Set(bells.map(instanceOf))
      if (instance === undefined || others.length > 0)
        throw new Error('one wait is for bells of one instance')
      const answer = hubOf(instance).wait(bells, since, waitMs)
      return signal === undefined ? answer : await Promise.race([answer, untilAborted(signal, since)])
    },
    ring: async (bells) => {
      const instances = Object.entries(Object.groupBy(bells, instanceOf))
      await Promise.all(instances.map(([instance, own]) => hubOf(instance).ring(own ?? [])))
    },
    sweepBy: (atMs) => hubOf('workers').sweepBy(atMs),
  }
}

const untilAborted = (signal: AbortSignal, since = ''): Promise<{ cursor: string; rung: boolean }> => {
  const { promise, resolve } = Promise.withResolvers<{ cursor: string; rung: boolean }>()
  const stop = () => resolve({ cursor: since, rung: false })
  if (signal.aborted) stop()
  else signal.addEventListener('abort', stop, { once: true })
  return promise
}
