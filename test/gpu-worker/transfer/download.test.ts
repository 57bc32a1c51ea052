import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { request } from 'undici'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { downloadSource } from '../../../gpu-worker/net/download.ts'
import { fetchToFile } from '../../../gpu-worker/net/fetch-to-file.ts'
import { Transient } from '../../../gpu-worker/net/retry.ts'
import { AppError } from '../../../shared/errors.ts'

const bytes = randomBytes(300_000)
const retry = { baseMs: 5, capMs: 20, tries: 3 }
let folder: string
let server: Server
let ranges: (string | undefined)[]
let breakAt: number | undefined
let stalls: boolean

/** A stored object of the edge: one version, ranges, and a connection that breaks once where the test says. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'download-test-'))
  ranges = []
  stalls = false
  server = createServer(async ({ headers }, response) => {
    ranges.push(headers.range)
    const from = Number(/\d+/.exec(headers.range ?? '')?.[0] ?? 0)
    const range = { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` }
    const length = { etag: '"v1"', 'content-length': bytes.length - from }
    response.writeHead(from > 0 ? 206 : 200, { ...length, ...(from > 0 ? range : {}) })
    if (stalls) return void response.write(bytes.subarray(0, 1000))
    const end = breakAt
    breakAt = undefined
    if (end === undefined) return void response.end(bytes.subarray(from))
    response.write(bytes.subarray(from, end))
    await vi.waitFor(() => expect(statSync(join(folder, 'source')).size).toBe(end), {
      interval: 5,
      timeout: 60_000,
    })
    response.destroy()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(async () => {
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true })
})

const download = (sizeBytes: number, signal = new AbortController().signal) => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/worker/in/token`
  return downloadSource({ source: { url, sizeBytes }, filePath: join(folder, 'source'), signal, retry })
}

it('a source is fetched byte for byte, and only its rest after a break', async () => {
  breakAt = 120_000
  expect(await download(bytes.length)).toEqual({ sizeBytes: bytes.length })
  expect((await readFile(join(folder, 'source'))).equals(bytes)).toBe(true)
  expect(ranges).toEqual([undefined, 'bytes=120000-'])
})

it('a source of another size than the claim said is refused', async () => {
  await expect(download(bytes.length + 1)).rejects.toMatchObject({ code: 'source_unavailable' })
  await expect(download(bytes.length - 1)).rejects.toMatchObject({ code: 'too_large' })
})

it('a download ends with the reason of its signal', async () => {
  const abort = new AbortController()
  const reason = new Error('the lease is gone')
  stalls = true
  const ended = download(bytes.length, abort.signal)
  await once(server, 'request')
  abort.abort(reason)
  await expect(ended).rejects.toBe(reason)
})

it.each([false, true])(
  'a source that drips is given up (breaking off after each byte: %s)',
  async (breaks) => {
    const drip = createServer(({ headers }, response) => {
      const from = Number(/\d+/.exec(headers.range ?? '')?.[0] ?? 0)
      const range = { 'content-range': `bytes ${from}-999/1000` }
      response.on('error', () => undefined)
      response.writeHead(from > 0 ? 206 : 200, {
        ...{ etag: '"v1"', 'content-length': 1000 - from },
        ...(from > 0 && range),
      })
      const timer = setInterval(() => response.write('x', () => breaks && response.destroy()), 5)
      response.on('close', () => clearInterval(timer))
    }).listen(0, '127.0.0.1')
    await once(drip, 'listening')
    const url = `http://127.0.0.1:${(drip.address() as AddressInfo).port}/`
    const { signal } = new AbortController()
    const slowest = { bytes: 900, ms: 100 }
    // undici drops a byte that comes together with the break: some tries get no further, and only the pace may end it.
    const patient = { ...retry, tries: Number.POSITIVE_INFINITY }
    const reach = (headers: Record<string, string>) =>
      request(url, { headers }).catch((error: unknown) => {
        throw new Transient(new AppError('source_unavailable', 'no answer', {}, error))
      })
    try {
      const fetched = fetchToFile(reach, {
        ...{ filePath: join(folder, 'source'), maxBytes: 1000, retry: patient, signal, slowest },
      })
      await expect(fetched).rejects.toMatchObject({
        code: 'source_unavailable',
        message: 'the source sends too slowly',
      })
    } finally {
      drip.closeAllConnections()
      drip.close()
    }
  },
)
