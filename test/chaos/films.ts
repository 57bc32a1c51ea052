import type { VitascopeClient } from '../../shared/client/index.ts'

type Films = {
  client: VitascopeClient
  retry: (taskId: string) => Promise<void>
  mediaId: string
  atOnce: number
}

/** Keeps several small films in the making until it is told that it is enough. */
export const keepFilming = ({ client, retry, mediaId, atOnce }: Films) => {
  const taskIds: string[] = []
  let enough = false
  let retries = 0

  /** As a client would: a task that failed because three workers died under one job is tried again. */
  const finish = async (taskId: string): Promise<void> => {
    let after = 0
    for (;;) {
      let last = ''
      for await (const event of client.tasks.events(taskId, { after })) {
        after = event.seq
        last = event.type
      }
      if (last !== 'task.failed') return
      retries += 1
      await retry(taskId)
    }
  }
  const camera = async (): Promise<void> => {
    while (!enough) {
      const { id } = await client.tasks.create('transcode', {
        mediaId,
        ladder: ['180p', '90p'],
        copy: 'never',
      })
      taskIds.push(id)
      await finish(id)
    }
  }
  const rolling = Promise.all(Array.from({ length: atOnce }, camera))
  return {
    /** Rejects when a film cannot be made at all. */
    rolling,
    /** Starts no more films and resolves with all of them once each has ended. */
    wrap: async (): Promise<{ taskIds: string[]; retries: number }> => {
      enough = true
      await rolling
      return { taskIds, retries }
    },
  }
}
