import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline } from 'node:stream/promises'

type FileServer = {
  /** A signed URL's stand-in: handlers read it in ranges. */
  offer: (path: string) => Promise<{ url: string; sizeBytes: number }>
  close: () => Promise<void>
}

/** Serves the offered files and no others, on loopback, with ranges as R2 does. */
export const startFileServer = async (): Promise<FileServer> => {
  const files: { path: string; sizeBytes: number }[] = []
  const server = createServer((request, response) => {
    const file = files[Number(request.url?.slice(1))]
    if (!file) return void response.writeHead(404).end()
    void sendFile(file, request.headers.range, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    offer: async (path) => {
      const { size: sizeBytes } = await stat(path)
      const place = files.push({ path, sizeBytes }) - 1
      return { url: `http://127.0.0.1:${port}/${place}`, sizeBytes }
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const sendFile = async (
  { path, sizeBytes }: { path: string; sizeBytes: number },
  range: string | undefined,
  response: ServerResponse,
): Promise<void> => {
  const match = /^bytes=(\d+)-(\d*)$/.exec(range ?? '')
  const start = Number(match?.[1] ?? 0)
  const end = match?.[2] ? Math.min(Number(match[2]), sizeBytes - 1) : sizeBytes - 1
  if (match && start >= sizeBytes) {
    response.writeHead(416, { 'content-range': `bytes */${sizeBytes}` }).end()
    return
  }
  const partial = match ? { 'content-range': `bytes ${start}-${end}/${sizeBytes}` } : {}
  response.writeHead(match ? 206 : 200, {
    ...{ ...partial, 'content-length': end - start + 1, 'accept-ranges': 'bytes', etag: '"local"' },
  })
  if (sizeBytes === 0) return void response.end()
  // A reader that has seen enough hangs up.
  await pipeline(createReadStream(path, { start, end }), response).catch(() => response.destroy())
}
