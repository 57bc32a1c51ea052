import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bareFfmpeg, makeSample, makeScratch } from '../support/media.ts'
import { residentBytes } from '../support/processes.ts'
import { type Stack, startTestStack } from '../support/stack.ts'

describe('a source of an hour', () => {
  let stack: Stack
  let scratch: Awaited<ReturnType<typeof makeScratch>>
  beforeAll(async () => {
    ;[stack, scratch] = await Promise.all([startTestStack(), makeScratch()])
  })
  afterAll(async () => {
    await stack.stop()
    await scratch.remove()
  })

  test('takes no more of the worker’s memory at its twentieth piece than at its third', async () => {
    const clip = await makeSample(join(scratch.dir, 'clip.mp4'), {
      seconds: 10,
      size: '96x54',
      rate: '10',
      gop: 10,
    })
    const film = join(scratch.dir, 'hour.mp4')
    await bareFfmpeg('-stream_loop', '359', '-i', clip, '-c', 'copy', film)
    // Compiled code and pools grow with a process's first jobs, whatever the film: they come before.
    const minutes = join(scratch.dir, 'minutes.mp4')
    await bareFfmpeg('-stream_loop', '23', '-i', clip, '-c', 'copy', minutes)
    const request = { ladder: ['54p'], copy: 'never' as const }
    const warming = await stack.transcode((await stack.upload(minutes)).mediaId, request)
    await stack.finish(warming.id)

    const { id } = await stack.transcode((await stack.upload(film)).mediaId, request)
    const [worker] = stack.workers
    if (worker === undefined) throw new Error('the stack has no worker')
    const bytesAfter = async (key: string): Promise<number> => {
      await worker.waitFor((entry) => entry.event === 'done' && entry.taskId === id && entry.key === key)
      return residentBytes(worker.pid)
    }
    const third = await bytesAfter('encode:base:0003')
    const twentieth = await bytesAfter('encode:base:0020')
    await stack.client.tasks.cancel(id)
    expect(twentieth / third).toBeLessThan(1.1)
  }, 600_000)
})
