import { type StackWorker, startStackWorker } from '../support/stack-worker.ts'

export type Crew = Awaited<ReturnType<typeof startCrew>>

type Settings = { edgeUrl: string; token: string; size: number }

/** Real worker processes of one slot each; one that was killed is followed by another under a new name. */
export const startCrew = async ({ edgeUrl, token, size }: Settings) => {
  const all: StackWorker[] = []
  const ready = new Map<string, StackWorker>()
  let named = 0
  const add = async (): Promise<void> => {
    const id = `worker-${named++}`
    const worker = await startStackWorker({ edgeUrl, token, id, slots: 1 })
    all.push(worker)
    ready.set(id, worker)
  }
  await Promise.all(Array.from({ length: size }, add))

  return {
    /** Workers that run and are not stalled. */
    ready: ready as ReadonlyMap<string, StackWorker>,
    freeze: ({ id, pid }: StackWorker): void => {
      ready.delete(id)
      process.kill(pid, 'SIGSTOP')
    },
    thaw: (worker: StackWorker): void => {
      process.kill(worker.pid, 'SIGCONT')
      ready.set(worker.id, worker)
    },
    replace: async (worker: StackWorker): Promise<void> => {
      ready.delete(worker.id)
      await worker.kill('SIGKILL')
      await add()
    },
    /** Attempts that their worker was told are committed, as `jobId attempt`. */
    committed: (): string[] =>
      all.flatMap(({ log }) =>
        log.filter(({ event }) => event === 'done').map(({ jobId, attempt }) => `${jobId} ${attempt}`),
      ),
    /** @returns processes that outlived their worker */
    stop: async (): Promise<string[]> => (await Promise.all(all.map((worker) => worker.stop()))).flat(),
  }
}
