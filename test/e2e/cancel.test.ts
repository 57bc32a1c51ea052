import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { heartbeatMs } from '../../shared/worker-protocol.ts'
import { makeSample, makeScratch } from '../support/media.ts'
import { processesNaming } from '../support/processes.ts'
import { startTestStack } from '../support/stack.ts'

/** Folders of attempts below the worker's own. */
const attemptFolders = async (scratchDir: string): Promise<string[]> => {
  const homes = await readdir(scratchDir)
  return (await Promise.all(homes.map((home) => readdir(join(scratchDir, home))))).flat()
}

test('the ffmpeg of a canceled task is gone within two heartbeats, and so are its files', async () => {
  const scratch = await makeScratch()
  const stack = await startTestStack()
  try {
    // A small picture raised to 4K through every filter: its first piece alone takes minutes.
    const film = await makeSample(join(scratch.dir, 'film.mp4'), { seconds: 60, rate: '60', size: '640x360' })
    const { mediaId } = await stack.upload(film)
    const { id } = await stack.transcode(mediaId, { ladder: ['4320p'], copy: 'never' })
    const [worker] = stack.workers
    if (worker === undefined) throw new Error('the stack has no worker')
    await worker.waitFor(({ event, type }) => event === 'claimed' && type === 'encode')
    const running = () => processesNaming(worker.scratchDir)
    await vi.waitFor(async () => expect(await running()).not.toEqual([]), 20_000)

    await stack.client.tasks.cancel(id)
    // Both at once: between two programs of one attempt nothing runs either, yet its folder is there.
    const left = async () => [...(await running()), ...(await attemptFolders(worker.scratchDir))]
    await vi.waitFor(async () => expect(await left()).toEqual([]), 2 * heartbeatMs)
    expect((await stack.finish(id)).task.status).toBe('canceled')
    const open = (await stack.jobs(id)).filter(({ status }) => !['succeeded', 'canceled'].includes(status))
    expect(open).toEqual([])
  } finally {
    await stack.stop()
    await scratch.remove()
  }
})
