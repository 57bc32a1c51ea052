import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeCodedFilm, readFrameNumbers } from '../support/coded-film.ts'
import { encodeJobs } from '../support/edge-log.ts'
import { checkLadder } from '../support/hls-check.ts'
import { makeScratch } from '../support/media.ts'
import { processesNaming } from '../support/processes.ts'
import { type Stack, startTestStack } from '../support/stack.ts'

const frames = 1500
/** A killed worker's job is free again after it: 30 s would be waited out for nothing. */
const vars = { LEASE_MS: '10000' }

describe('two workers with one film', () => {
  let stack: Stack
  let scratch: Awaited<ReturnType<typeof makeScratch>>
  let mediaId: string

  beforeEach(async () => {
    ;[stack, scratch] = await Promise.all([startTestStack({ workers: 2, vars }), makeScratch()])
    const film = join(scratch.dir, 'coded.mp4')
    await makeCodedFilm(film, frames, '25')
    mediaId = (await stack.upload(film)).mediaId
  })

  afterEach(async () => {
    await stack.stop()
    await scratch.remove()
  })

  const expectWholeFilm = async (taskId: string): Promise<void> => {
    const playlist = await stack.playlistOf(taskId)
    expect((await checkLadder(playlist)).flaws).toEqual([])
    const numbers = await readFrameNumbers(new URL('playlist_h264_180p.m3u8', playlist).href)
    expect(numbers).toEqual(Array.from({ length: frames }, (_, index) => index))
  }

  test('share it: the log shows pieces on both, each tried once', async () => {
    const { id } = await stack.transcode(mediaId, { ladder: ['180p', '90p'], copy: 'never' })
    expect((await stack.finish(id)).task.status).toBe('succeeded')
    const jobs = await stack.jobs(id)
    expect(new Set(encodeJobs(jobs).map((job) => job.worker_id))).toEqual(new Set(['worker-0', 'worker-1']))
    expect(jobs.filter(({ attempt }) => attempt !== 1)).toEqual([])
    await expectWholeFilm(id)
  })

  test('finish it when one is killed in the middle, and repeat no more than what it held', async () => {
    const [victim] = stack.workers
    if (victim === undefined) throw new Error('the stack has no worker')
    const { id } = await stack.transcode(mediaId, { ladder: ['180p', '90p'], copy: 'never' })
    await victim.waitFor(({ event, type }) => event === 'claimed' && type === 'encode')
    await victim.kill('SIGKILL')
    await vi.waitFor(async () => expect(await processesNaming(victim.scratchDir)).toEqual([]), 60_000)

    expect((await stack.finish(id)).task.status).toBe('succeeded')
    const jobs = await stack.jobs(id)
    const attempts = jobs.reduce((sum, { attempt }) => sum + attempt, 0)
    const slotsOfVictim = 1
    expect(attempts).toBeGreaterThan(jobs.length)
    expect(attempts).toBeLessThanOrEqual(jobs.length + slotsOfVictim)
    await expectWholeFilm(id)
  })
})
