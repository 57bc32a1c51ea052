import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { dropWholeFiles, holdWhole } from '../../../gpu-worker/ffmpeg/window-whole.ts'
import { AppError } from '../../../shared/errors.ts'
import { makeScratch } from '../../support/media.ts'
import { serveFile } from '../../support/range-server.ts'

afterEach(() => dropWholeFiles())

const prepare = async () => {
  const { dir, remove } = await makeScratch()
  const file = join(dir, 'source.bin')
  await writeFile(file, Buffer.alloc(300_000, 7))
  const server = await serveFile(file)
  const scratchDir = join(dir, 'home', 'attempt')
  await mkdir(scratchDir, { recursive: true })
  const close = async () => {
    await server.close()
    await remove()
  }
  const request = { key: server.url, url: server.url, sizeBytes: server.sizeBytes, scratchDir }
  return { request, close }
}

describe('a whole source', () => {
  it('is fetched once for all jobs that hold it', async () => {
    const { request, close } = await prepare()
    const { signal } = new AbortController()
    const [one, two] = await Promise.all([
      holdWhole({ ...request, signal }),
      holdWhole({ ...request, signal }),
    ])
    expect(two.path).toBe(one.path)
    await Promise.all([one.release(), two.release()])
    await close()
  })

  it('that cannot be written ends its job with the reason', async () => {
    const { request, close } = await prepare()
    const missing = { ...request, scratchDir: '/nowhere/at/all' }
    const { signal } = new AbortController()
    await expect(holdWhole({ ...missing, signal })).rejects.toMatchObject({ code: 'ENOENT' })
    await close()
  })

  it('is fetched anew for a job that waited on one that was stopped', async () => {
    const { request, close } = await prepare()
    const stopped = new AbortController()
    const first = holdWhole({ ...request, signal: stopped.signal })
    const second = holdWhole({ ...request, signal: new AbortController().signal })
    stopped.abort(new AppError('job_canceled', 'stopped'))
    await expect(first).rejects.toThrow('stopped')
    const held = await second
    expect(held.path).toContain('source-')
    await held.release()
    await rm(held.path)
    await close()
  })
})
