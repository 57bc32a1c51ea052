import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { Answer, Exchange } from './answer.ts'
import { listen } from './listen.ts'
import { printOf } from './print.ts'

const withoutBody = (method: string, status: number): boolean =>
  method === 'HEAD' || status === 204 || status === 304

/** Texts may name the recorded origin; the row has to stay with the replaying one. */
const moved = (answer: Answer, from: string, to: string): Answer => ({
  ...answer,
  rawHeaders: answer.rawHeaders.map((value) => value.replaceAll(from, to)),
  body: answer.body.includes(from)
    ? Buffer.from(answer.body.toString('latin1').replaceAll(from, to), 'latin1')
    : answer.body,
})

const send = (
  outgoing: ServerResponse,
  method: string,
  { status, reason, rawHeaders, body }: Answer,
): void => {
  const bare = withoutBody(method, status)
  const kept: string[] = []
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const [name = '', value = ''] = rawHeaders.slice(i, i + 2)
    const isFraming = /^(?:transfer-encoding|connection|keep-alive)$/i.test(name)
    if (!isFraming && (bare || name.toLowerCase() !== 'content-length')) kept.push(name, value)
  }
  if (!bare) kept.push('content-length', String(body.byteLength))
  outgoing.sendDate = false
  outgoing.writeHead(status, reason, kept)
  outgoing.end(bare ? undefined : body)
}

/**
 * Answers a row with recorded answers instead of the edge: the same request's next one, else the next one of its URL.
 * `exhausted` rejects when the row asks for more than was recorded; its request is then broken off.
 */
export const startReplay = async (recordedOrigin: string, exchanges: readonly Exchange[]) => {
  const left = new Set(exchanges)
  let giveUp: (reason: Error) => void = () => undefined
  const exhausted = new Promise<never>((_, reject) => {
    giveUp = reject
  })
  exhausted.catch(() => undefined)

  const take = ({ method, url }: IncomingMessage, print: string): Exchange | undefined => {
    const ofUrl = [...left].filter(({ request }) => request.method === method && request.url === url)
    const found = ofUrl.find(({ request }) => request.print === print) ?? ofUrl[0]
    if (found) left.delete(found)
    return found
  }
  const server = createServer(async (incoming, outgoing) => {
    const body = await buffer(incoming).catch(() => Buffer.alloc(0))
    const found = take(incoming, printOf(incoming, body))
    if (found) return send(outgoing, incoming.method ?? '', moved(found.answer, recordedOrigin, origin))
    outgoing.destroy()
    giveUp(new Error(`${incoming.method} ${incoming.url} is not in the record`))
  })
  const { origin, stop } = await listen(server)
  return { origin, exhausted, stop }
}
