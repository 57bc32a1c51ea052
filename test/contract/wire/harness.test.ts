import { createServer } from 'node:http'
import { request } from 'undici'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isInteger } from './harness/formats.ts'
import { listen } from './harness/listen.ts'
import { startRecording } from './harness/record.ts'
import type { Wire, WireRow } from './harness/row.ts'
import { replayRow, survivorsOf } from './harness/survivors.ts'

let wire: Wire
let stop: () => Promise<void>
let asked = 0

beforeAll(async () => {
  const server = createServer(async (incoming, outgoing) => {
    asked++
    const origin = `http://${incoming.headers.host}`
    if (incoming.url !== '/thing')
      return outgoing.writeHead(405, { allow: 'GET', 'content-type': 'text/html' }).end('no')
    const body = { id: asked, state: 'done', error: null, next: `${origin}/x`, list: [{ ok: true }] }
    outgoing.writeHead(200, { 'content-type': 'application/json' }).end(`${JSON.stringify(body)}\n`)
  })
  const started = await listen(server)
  const account = {
    accountId: '',
    apiKey: '',
    workerToken: '',
    presharedToken: '',
    username: '',
    password: '',
  }
  wire = { origin: started.origin, credentials: { owner: account, other: account }, facts: {} }
  stop = started.stop
})
afterAll(() => stop())

const record = async (row: WireRow) => {
  const recording = await startRecording(wire.origin)
  await row.run({ ...wire, origin: recording.origin })
  return { origin: recording.origin, exchanges: await recording.stop() }
}
const survivors = async (run: WireRow['run'], spare?: WireRow['spare']): Promise<string[]> => {
  const row = { title: 'a row', run, ...(spare && { spare }) }
  const recorded = await record(row)
  const before = asked
  await replayRow(row, wire, recorded)
  const left = await survivorsOf(row, wire, recorded)
  expect(asked).toBe(before)
  return left.map((name) => name.replace(/: GET \/thing 200 /, ' '))
}

const strict: WireRow['run'] = async ({ origin }) => {
  const { statusCode, headers, body } = await request(`${origin}/thing`)
  const text = await body.text()
  const id: unknown = JSON.parse(text).id
  expect([statusCode, headers['content-type'], isInteger(id)]).toEqual([200, 'application/json', true])
  expect(text).toMatch(
    /^\{"id":\d+,"state":"done","error":null,"next":"http:\/\/127\.0\.0\.1:\d+\/x","list":\[\{"ok":true\}\]\}\n$/,
  )
}

describe('the harness of the contract suites', () => {
  it('finds nothing in a row that holds all of an answer, and asks the server no second time', async () => {
    expect(await survivors(strict)).toEqual([])
  })

  it('names every change that a loose row lets pass', async () => {
    const loose: WireRow['run'] = async ({ origin }) => {
      const { body } = await request(`${origin}/thing`)
      const { id, state, list } = (await body.json()) as { id: unknown; state: string; list: unknown }
      expect([typeof id, state, list]).toEqual(['number', 'done', [{ ok: true }]])
    }
    expect(await survivors(loose)).toEqual([
      'changed $.id',
      'changed $.next',
      'content_type content-type → none',
      'content_type content-type → text/x-other',
      'dropped $.error',
      'dropped $.next',
      'newline $',
      'nulled $.error',
      'nulled $.next',
      'renamed $.error',
      'renamed $.next',
      'reordered $.error',
      'reordered $.id',
      'reordered $.next',
      'reordered $.state',
      'retyped $.next',
      'status → 201',
      'status → 500',
    ])
  })

  it('spares what a row says it may, and nothing else', async () => {
    const blind: WireRow['run'] = async ({ origin }) => {
      const { statusCode, headers } = await request(`${origin}/other`)
      expect([statusCode, headers['content-type']]).toEqual([405, 'text/html'])
    }
    expect(await survivors(blind)).toEqual(['header: GET /other 405 allow'])
    expect(await survivors(blind, [{ mutation: 'header', path: / 405 allow$/, why: 'a test' }])).toEqual([])
  })

  it('follows the addresses in an answer, and breaks off a row that asks for more than was recorded', async () => {
    const follow: WireRow['run'] = async ({ origin }) => {
      const first = (await (await request(`${origin}/thing`)).body.json()) as { next: string }
      expect((await request(first.next)).statusCode).toBe(405)
    }
    const row = { title: 'a row', run: follow }
    const { origin, exchanges } = await record({ title: 'a row', run: strict })
    expect(exchanges).toHaveLength(1)
    await expect(replayRow(row, wire, { origin, exchanges })).rejects.toThrow()
  })
})
