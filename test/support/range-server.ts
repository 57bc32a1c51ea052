import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline } from 'node:stream/promises'

export type RangeServer = {
  url: string
  sizeBytes: number
  requests: () => number
  bytesSent: () => number
  close: () => Promise<void>
}

/** Serves one file as R2 would (206 with ranges) and counts what it sends. */
export const serveFile = async (path: string): Promise<RangeServer> => {
  const { size } = await stat(path)
  let requests = 0
  let bytesSent = 0
  const server = createServer((request, response) => {
    requests += 1
    const match = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')
    const start = match ? Number(match[1]) : 0
    const end = match ? Math.min(Number(match[2]), size - 1) : size - 1
    const range = match ? { 'content-range': `bytes ${start}-${end}/${size}` } : {}
    response.writeHead(match ? 206 : 200, { ...range, 'content-length': Math.max(0, end - start + 1) })
    if (size === 0) return response.end()
    const file = createReadStream(path, { start, end })
    file.on('data', (chunk) => {
      bytesSent += chunk.length
    })
    return pipeline(file, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/source`,
    sizeBytes: size,
    requests: () => requests,
    bytesSent: () => bytesSent,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
