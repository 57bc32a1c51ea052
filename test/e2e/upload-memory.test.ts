import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { descendantsOf, residentBytes } from '../support/processes.ts'
import { type Stack, startTestStack } from '../support/stack.ts'

const mebibyte = 1024 ** 2
// 2 GiB takes minutes and as much disk: by default an eighth of it, four times what the edge may grow.
const sizeBytes = (process.env.E2E_FULL === '1' ? 2048 : 256) * mebibyte

describe('an upload of many parts', () => {
  let stack: Stack
  beforeAll(async () => {
    stack = await startTestStack({ workers: 0 })
  })
  afterAll(() => stack.stop())

  const edgeBytes = async (): Promise<number> => {
    const edges = (await descendantsOf(process.pid)).filter(({ name }) => name === 'workerd')
    expect(edges.length).toBeGreaterThan(0)
    const sizes = await Promise.all(edges.map(({ pid }) => residentBytes(pid)))
    return sizes.reduce((sum, size) => sum + size, 0)
  }

  /** One part's worth of bytes is all that this side ever holds. */
  const upload = (size: number, onPart: () => Promise<void>) => {
    const noise = crypto.getRandomValues(new Uint8Array(65_536))
    const part = new Uint8Array(5 * mebibyte)
    for (let at = 0; at < part.length; at += noise.length) part.set(noise, at)
    const slice = async (start: number, end: number) => {
      await onPart()
      return part.subarray(0, end - start)
    }
    return stack.client.uploads.uploadFile({ size, slice }, { name: 'large.mp4', concurrency: 2 })
  }

  test('does not grow the edge with its size', async () => {
    await upload(64 * mebibyte, async () => undefined)
    const before = await edgeBytes()
    let peak = before
    await upload(sizeBytes, async () => {
      peak = Math.max(peak, await edgeBytes())
    })
    expect((peak - before) / mebibyte).toBeLessThan(64)
  }, 600_000)
})
