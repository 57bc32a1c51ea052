import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { descendantsOf, residentBytes } from '../support/processes.ts'
import { type Stack, startTestStack } from '../support/stack.ts'

const mebibyte = 1024 ** 2
// 2 GiB takes minutes and as much disk: by default an eighth of it, four times what the edge may grow.
const sizeBytes = (process.env.E2E_FULL === '1' ? 2048 : 256) * mebibyte

describe('the edge', () => {
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

  /** Two files in one form, of which this side never holds more than a piece. */
  const sendForm = async (fileBytes: number, onPiece: () => Promise<void>): Promise<number> => {
    const piece = crypto.getRandomValues(new Uint8Array(65_536))
    const form = async function* () {
      for (const field of ['audioFile', 'videoFile']) {
        const disposition = `form-data; name="${field}"; filename="${field}.mp4"`
        yield new TextEncoder().encode(`\r\n--x\r\nContent-Disposition: ${disposition}\r\n\r\n`)
        for (let at = 0; at < fileBytes; at += piece.length) {
          if (at % (4 * mebibyte) === 0) await onPiece()
          yield piece.subarray(0, fileBytes - at)
        }
      }
      yield new TextEncoder().encode('\r\n--x--\r\n')
    }
    const reply = await fetch(new URL('/api/upload/', stack.url), {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x', 'api-key': stack.account.apiKey },
      body: Readable.toWeb(Readable.from(form(), { objectMode: false })),
      duplex: 'half',
    } as RequestInit)
    return reply.status
  }

  test('does not grow with the files of a form', async () => {
    expect(await sendForm(12 * mebibyte, async () => undefined)).toBe(201)
    const before = await edgeBytes()
    let peak = before
    const status = await sendForm(44 * mebibyte, async () => {
      peak = Math.max(peak, await edgeBytes())
    })
    expect(status).toBe(201)
    // Less than the form: workerd itself leaves half of what a worker reads to its garbage collector.
    expect((peak - before) / mebibyte).toBeLessThan(80)
  })

  test('does not grow with the size of an upload of many parts', async () => {
    await upload(64 * mebibyte, async () => undefined)
    const before = await edgeBytes()
    let peak = before
    await upload(sizeBytes, async () => {
      peak = Math.max(peak, await edgeBytes())
    })
    expect((peak - before) / mebibyte).toBeLessThan(64)
  }, 600_000)
})
