import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readBody } from '../../../edge/storage/read-body.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A body that gives one byte each time `next` is called, and says whether it was called off. */
const startBody = () => {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  const canceled = vi.fn()
  const start = (own: ReadableStreamDefaultController<Uint8Array>): void => {
    controller = own
  }
  const body = new ReadableStream<Uint8Array>({ start, cancel: canceled })
  return {
    body,
    canceled,
    send: () => controller?.enqueue(new Uint8Array(1)),
    fail: () => controller?.error(new Error('gone')),
  }
}

describe('A body', () => {
  it('may be slow, but not silent for as long as is allowed', async () => {
    const { body, send, canceled } = startBody()
    const bytes = readBody(body, { stallMs: 1000 })
    for (let i = 0; i < 3; i++) {
      const next = bytes.next()
      await vi.advanceTimersByTimeAsync(999)
      send()
      expect(await next).toMatchObject({ done: false })
    }
    const silent = expect(bytes.next()).rejects.toMatchObject({ code: 'body_stalled', status: 408 })
    await vi.advanceTimersByTimeAsync(1000)
    await silent
    expect(canceled).toHaveBeenCalled()
  })

  it('that breaks off is no whole body', async () => {
    const { body, fail } = startBody()
    const next = readBody(body, { stallMs: 1000 }).next()
    fail()
    await expect(next).rejects.toMatchObject({ code: 'bad_request' })
  })

  it('is left with the reason of the signal', async () => {
    const { body, canceled } = startBody()
    const controller = new AbortController()
    const next = readBody(body, { stallMs: 1000, signal: controller.signal }).next()
    controller.abort(new Error('the client has gone'))
    await expect(next).rejects.toThrow('the client has gone')
    expect(canceled).toHaveBeenCalled()
  })
})
