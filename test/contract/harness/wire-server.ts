import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request as it came over the socket. */
export type WireRequest = {
  route: string
  headers: IncomingMessage['headers']
  bytes: Buffer<ArrayBuffer>
  json: () => unknown
  /** Of multipart/form-data. */
  form: () => Promise<FormData>
  /** Fires when the caller has gone away. */
  gone: AbortSignal
}
export type WireAnswer = {
  status?: number
  headers?: Record<string, string>
  body: object | string | Uint8Array
}
type Route = (request: WireRequest) => WireAnswer | Promise<WireAnswer>

export type WireServer = { url: string; requests: WireRequest[]; close: () => Promise<void> }

/** Speaks a real wire format over a real socket: `{ 'POST /v1/audio/speech': ({ json }) => ({ body: wav }) }`. */
export const startWireServer = async (routes: Readonly<Record<string, Route>>): Promise<WireServer> => {
  const requests: WireRequest[] = []
  const answer = async (request: IncomingMessage, gone: AbortSignal): Promise<WireAnswer> => {
    const wire = await readRequest(request, gone)
    requests.push(wire)
    const route = routes[wire.route]
    if (route) return route(wire)
    return { status: 404, body: { error: { message: `no route ${wire.route}` } } }
  }
  const server = createServer((request, response) => {
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    answer(request, gone.signal)
      .then(({ status = 200, headers = {}, body }) => {
        const raw = typeof body === 'string' || body instanceof Uint8Array
        const type = raw ? 'application/octet-stream' : 'application/json'
        response
          .writeHead(status, { 'content-type': type, ...headers })
          .end(raw ? body : JSON.stringify(body))
      })
      .catch(() => request.socket.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const readRequest = async (request: IncomingMessage, gone: AbortSignal): Promise<WireRequest> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  return {
    route: `${request.method} ${new URL(request.url ?? '', 'http://local').pathname}`,
    headers: request.headers,
    bytes,
    json: () => JSON.parse(bytes.toString()),
    form: () =>
      new Response(bytes, { headers: { 'content-type': request.headers['content-type'] ?? '' } }).formData(),
    gone,
  }
}
