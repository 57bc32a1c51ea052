import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openReader } from '../../../gpu-worker/ffmpeg/window-reader.ts'
import { makeSample, makeScratch } from '../../support/media.ts'
import { serveFile } from '../../support/range-server.ts'

let scratch: Awaited<ReturnType<typeof makeScratch>>
beforeAll(async () => {
  scratch = await makeScratch()
})
afterAll(() => scratch.remove())

test('a job reads from another job of its film what that one has fetched, byte for byte', async () => {
  const path = await makeSample(join(scratch.dir, 'film.mp4'), { seconds: 1 })
  const server = await serveFile(path)
  const { url, sizeBytes } = server
  const readAs = async (mediaId: string): Promise<Uint8Array> => {
    const reader = await openReader({ url, sizeBytes, mediaId, signal: new AbortController().signal })
    const bytes = await reader.read(10, sizeBytes - 10)
    await reader.close()
    return bytes
  }
  const first = await readAs('med_one')
  expect(await readAs('med_one')).toEqual(first)
  expect(server.requests()).toBe(1)
  await readAs('med_two')
  expect(server.requests()).toBe(2)
  await server.close()
})
