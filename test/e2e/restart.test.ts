import { openAsBlob } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createVitascopeClient } from '../../shared/client/index.ts'
import { makeCodedFilm, readFrameNumbers } from '../support/coded-film.ts'
import { startDev } from '../support/dev-process.ts'
import { readJobs } from '../support/edge-log.ts'
import { makeScratch } from '../support/media.ts'

const frames = 750

type Dev = Awaited<ReturnType<typeof startDev>>
const clientOf = ({ facts }: Dev) => createVitascopeClient({ url: facts.url, token: facts.apiKey })

/** Moments at which the running system is ended; each resolves when the moment has come. */
const justCreated = async (): Promise<void> => undefined

const midLease = async ({ facts }: Dev, taskId: string): Promise<void> => {
  await vi.waitFor(
    async () => {
      const jobs = await readJobs(facts.url, facts.apiKey, taskId)
      expect(jobs.some(({ type, status }) => type === 'encode' && status === 'leased')).toBe(true)
    },
    { timeout: 60_000, interval: 20 },
  )
}

const justCommitted = async (dev: Dev, taskId: string): Promise<void> => {
  for await (const { type, data } of clientOf(dev).tasks.events(taskId)) {
    if (type === 'job.succeeded' && JSON.stringify(data).includes('encode:base:0000')) return
  }
  throw new Error('no piece was ever committed')
}

describe('a restart of the development stack', () => {
  let scratch: Awaited<ReturnType<typeof makeScratch>>
  let dev: Dev
  beforeEach(async () => {
    scratch = await makeScratch()
    dev = await startDev(join(scratch.dir, 'state'))
  })
  afterEach(async () => {
    await dev.kill('SIGTERM')
    await scratch.remove()
  })

  test.each([
    { moment: 'just created', signal: 'SIGTERM', when: justCreated },
    { moment: 'mid-lease', signal: 'SIGKILL', when: midLease },
    { moment: 'just committed', signal: 'SIGTERM', when: justCommitted },
  ] as const)('finishes a task that was $moment at $signal', async ({ signal, when }) => {
    const film = join(scratch.dir, 'coded.mp4')
    await makeCodedFilm(film, frames, '25')
    const before = clientOf(dev)
    const { media_id: mediaId } = await before.uploads.uploadFile(await openAsBlob(film), {
      name: 'coded.mp4',
    })
    const { id } = await before.tasks.create('transcode', { mediaId, ladder: ['180p'], copy: 'never' })
    await when(dev, id)
    await dev.kill(signal)

    dev = await startDev(join(scratch.dir, 'state'))
    const after = clientOf(dev)
    for await (const _ of after.tasks.events(id));
    const task = await after.tasks.get(id)
    expect(task).toMatchObject({ status: 'succeeded', playback_url: expect.any(String) })
    const rung = new URL('playlist_h264_180p.m3u8', String(task.playback_url)).href
    expect(await readFrameNumbers(rung)).toEqual(Array.from({ length: frames }, (_, index) => index))
  })
})
