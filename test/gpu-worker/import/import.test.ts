import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createImport } from '../../../gpu-worker/jobs/import/run.ts'
import type { Resolve } from '../../../gpu-worker/net/public-agent.ts'
import { noFfmpeg } from '../../support/fake-worker.ts'
import { noEngines } from '../../support/no-engines.ts'

const retry = { baseMs: 5, capMs: 20, tries: 3 }
const mp4 = Buffer.concat([
  Buffer.from('\0\0\0\x18ftypisom\0\0\x02\0isomiso2', 'latin1'),
  randomBytes(300_000),
])
let folder: string
let server: Server
let origin: string
let requests: { url: string; range: string | undefined }[]
let published: Map<string, Buffer>

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-test-'))
  requests = []
  published = new Map()
  server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(async () => {
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true })
})

const serve = (listener: RequestListener) =>
  server.on('request', (request, response) => {
    requests.push({ url: request.url ?? '', range: request.headers.range })
    listener(request, response)
  })

/** Breaks off once the bytes are on the importer's disk: what is still on its way may be lost with the socket. */
const breakAfter = async (response: ServerResponse, bytes: Buffer): Promise<void> => {
  response.write(bytes)
  await vi.waitFor(() => expect(statSync(join(folder, 'source.bin')).size).toBe(bytes.length), {
    interval: 5,
    timeout: 60_000,
  })
  response.destroy()
}

type Options = { allowLoopback?: boolean; maxBytes?: number; resolve?: Resolve; maxScratchBytes?: number }
const fetchIn = (url: string, options: Options = {}) => {
  const { allowLoopback = true, maxBytes = 1_000_000, resolve, ...rest } = options
  return createImport({ retry, ...(resolve ? { resolve } : {}) })(
    { url, maxBytes },
    {
      ...{
        scratchDir: folder,
        signal: new AbortController().signal,
        ffmpeg: noFfmpeg,
        engines: noEngines,
        allowLoopback,
        ...rest,
      },
      sourceOf: () => ({ url: '', sizeBytes: 0 }),
      publish: async (name, path) => {
        published.set(name, await readFile(path))
        return { sizeBytes: 0 }
      },
      log: () => {},
    },
  )
}

describe('importing', () => {
  it('fetches the bytes through redirects and tells name, size and type from the bytes', async () => {
    serve(({ url }, response) => {
      if (url === '/a') response.writeHead(302, { location: '/b/' }).end('moved')
      else if (url === '/b/') response.writeHead(307, { location: `${origin}/my%20film.mov?x=1` }).end()
      else response.writeHead(200, { 'content-type': 'text/html' }).end(mp4)
    })
    expect(await fetchIn(`${origin}/a`)).toEqual({
      ...{ name: 'source.bin', fileName: 'a', contentType: 'video/mp4', sizeBytes: mp4.length },
    })
    expect(published.get('source.bin')?.equals(mp4)).toBe(true)
  })

  it('asks only for the rest after a break, when the server names a version', async () => {
    serve(({ headers }, response) => {
      if (!headers.range) {
        response.writeHead(200, { etag: '"v1"', 'content-length': mp4.length })
        breakAfter(response, mp4.subarray(0, 100_000))
        return
      }
      const from = Number(/\d+/.exec(headers.range)?.[0])
      expect(headers['if-range']).toBe('"v1"')
      response.writeHead(206, { 'content-range': `bytes ${from}-${mp4.length - 1}/${mp4.length}` })
      response.end(mp4.subarray(from))
    })
    await fetchIn(`${origin}/film`)
    expect(published.get('source.bin')?.equals(mp4)).toBe(true)
    expect(requests.map(({ range }) => range)).toEqual([undefined, 'bytes=100000-'])
  })

  it.each([
    ['changed meanwhile', { etag: '"v1"' }],
    ['names no version', {}],
    ['names only a weak version', { etag: 'W/"v1"' }],
  ])('starts again after a break when the source %s', async (_case, headers) => {
    let tries = 0
    serve((_request, response) => {
      response.writeHead(200, { ...headers, 'content-length': mp4.length })
      if (++tries > 1) response.end(mp4)
      else breakAfter(response, randomBytes(100_000))
    })
    await fetchIn(`${origin}/film`)
    expect(published.get('source.bin')?.equals(mp4)).toBe(true)
  })

  it('gives up on a source that always breaks off at the same place', async () => {
    serve((_request, response) => {
      response.writeHead(200, { 'content-length': mp4.length })
      breakAfter(response, mp4.subarray(0, 1000))
    })
    await expect(fetchIn(`${origin}/film`)).rejects.toMatchObject({ code: 'source_unavailable' })
    expect(published.size).toBe(0)
  })

  it.each([
    [404, 1, true],
    [410, 1, true],
    [503, 3, false],
    [429, 3, false],
  ])('of a source that answers %i asks %i times', async (status, times, permanent) => {
    serve((_request, response) => response.writeHead(status).end())
    const details = { got: status, permanent }
    await expect(fetchIn(`${origin}/film`)).rejects.toMatchObject({ code: 'source_unavailable', details })
    expect(requests).toHaveLength(times)
  })

  it('refuses a source above the limit, declared or counted, and one that is empty', async () => {
    serve(({ url }, response) => {
      if (url === '/declared') response.writeHead(200, { 'content-length': 2_000_000 }).end()
      else if (url === '/empty') response.writeHead(200).end()
      else response.writeHead(200).end(mp4)
    })
    const tooLarge = { code: 'too_large', details: { allowed: 200_000 } }
    await expect(fetchIn(`${origin}/declared`, { maxBytes: 200_000 })).rejects.toMatchObject(tooLarge)
    await expect(fetchIn(`${origin}/counted`, { maxBytes: 200_000 })).rejects.toMatchObject(tooLarge)
    await expect(fetchIn(`${origin}/disk`, { maxScratchBytes: 200_000 })).rejects.toMatchObject(tooLarge)
    await expect(fetchIn(`${origin}/empty`)).rejects.toMatchObject({ code: 'source_unavailable' })
    expect(published.size).toBe(0)
  })

  it('ends a redirect loop', async () => {
    serve((_request, response) => response.writeHead(302, { location: '/again' }).end())
    await expect(fetchIn(`${origin}/film`)).rejects.toMatchObject({ code: 'source_unavailable' })
    expect(requests).toHaveLength(6)
  })
})

describe('a source address', () => {
  const refused = { code: 'source_refused' }
  const answering =
    (...addresses: string[]): Resolve =>
    (_hostname, answer) =>
      answer(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )

  it.each([
    'file:///etc/passwd',
    'ftp://example.com/film',
    'data:video/mp4,AAAA',
    'http://user:secret@example.com/film',
    'http://user@example.com/film',
    'http://example.com:22/film',
    'http://127.0.0.1/film',
    'http://2130706433/film',
    'http://0x7f.1/film',
    'http://169.254.169.254/latest/meta-data',
    'http://[::1]/film',
    'http://[::ffff:10.0.0.1]/film',
    'http://[fd00::1]/film',
  ])('%s is refused', async (url) => {
    await expect(fetchIn(url, { allowLoopback: false })).rejects.toMatchObject(refused)
  })

  it('that is a name of this machine is refused by the real resolver, and nothing connects', async () => {
    serve((_request, response) => response.end(mp4))
    const url = origin.replace('127.0.0.1', 'localhost')
    await expect(fetchIn(url, { allowLoopback: false })).rejects.toMatchObject(refused)
    expect(requests).toEqual([])
  })

  it('that is a name of a private address is refused, also beside a public one', async () => {
    for (const addresses of [['10.0.0.1'], ['93.184.216.34', '192.168.0.1'], ['fe80::1']]) {
      const resolve = answering(...addresses)
      await expect(fetchIn('http://film.example/a', { resolve })).rejects.toMatchObject(refused)
    }
  })

  it('is judged again on every connection, so a name that changes its answer gains nothing', async () => {
    serve((_request, response) => response.writeHead(302, { location: '/again', connection: 'close' }).end())
    let asked = 0
    const resolve: Resolve = (hostname, answer) =>
      answering(asked++ === 0 ? '127.0.0.1' : '10.0.0.1')(hostname, answer)
    const url = origin.replace('127.0.0.1', 'film.example')
    await expect(fetchIn(url, { resolve })).rejects.toMatchObject(refused)
    expect(asked).toBe(2)
  })

  it.each(['http://10.0.0.1/', 'http://[fe80::1]/', 'file:///etc/passwd', 'http://u:p@127.0.0.1/'])(
    'that redirects to %s is refused',
    async (location) => {
      serve((_request, response) => response.writeHead(302, { location }).end())
      await expect(fetchIn(`${origin}/film`)).rejects.toMatchObject(refused)
    },
  )
})
