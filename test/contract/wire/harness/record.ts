import { createServer, type IncomingMessage, request as openRequest, type ServerResponse } from 'node:http'
import type { Exchange } from './answer.ts'
import { listen } from './listen.ts'
import { printOf } from './print.ts'

/** Passes one request on and its answer back, and resolves with both; undefined where either side broke off. */
const forward = (
  edge: URL,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<Exchange | undefined> =>
  new Promise((resolve) => {
    const { method = '', url = '', rawHeaders } = incoming
    const onward = openRequest({ host: edge.hostname, port: edge.port, method, path: url, setHost: false })
    for (let i = 0; i < rawHeaders.length; i += 2)
      onward.appendHeader(rawHeaders[i] ?? '', rawHeaders[i + 1] ?? '')
    const sent: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => sent.push(chunk))
    incoming.on('error', () => onward.destroy())
    incoming.pipe(onward)
    onward.on('error', () => {
      outgoing.destroy()
      resolve(undefined)
    })
    onward.on('response', (reply) => {
      const { statusCode: status = 0, statusMessage: reason = '' } = reply
      const body: Buffer[] = []
      outgoing.sendDate = false
      outgoing.writeHead(status, reason, reply.rawHeaders)
      outgoing.flushHeaders()
      // Not piped: a row that leaves a body unread must not keep its answer from the record.
      reply.on('data', (chunk: Buffer) => {
        body.push(chunk)
        outgoing.write(chunk)
      })
      reply.on('error', () => resolve(undefined))
      reply.on('end', () => {
        outgoing.end()
        const request = { method, url, print: printOf(incoming, Buffer.concat(sent)) }
        resolve({
          request,
          answer: { status, reason, rawHeaders: reply.rawHeaders, body: Buffer.concat(body) },
        })
      })
    })
  })

/** A server between a row and the edge that changes nothing and keeps every answer, in the order of the requests. */
export const startRecording = async (edgeOrigin: string) => {
  const forwarded: Promise<Exchange | undefined>[] = []
  const server = createServer((incoming, outgoing) => {
    forwarded.push(forward(new URL(edgeOrigin), incoming, outgoing))
  })
  const { origin, stop } = await listen(server)
  return {
    origin,
    stop: async (): Promise<Exchange[]> => {
      const exchanges = await Promise.all(forwarded)
      await stop()
      return exchanges.filter((exchange) => exchange !== undefined)
    },
  }
}
