import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startEdge } from '../../support/edge.ts'
import { callAt, storeMedia } from '../http/call.ts'

const mebibyte = 1024 ** 2
const sizeBytes = 20 * mebibyte + 17

let edge: Awaited<ReturnType<typeof startEdge>>
let link: string
const file = randomBytes(sizeBytes)

beforeAll(async () => {
  edge = await startEdge()
  const account = await edge.seedAccount()
  const stored = await storeMedia(callAt(edge.url), account, 'small')
  link = stored.playback_url
  const row = await edge.env.DB.prepare('SELECT object_key AS k FROM media').first()
  await edge.env.BUCKET.put(String(row?.k), file)
})
afterAll(() => edge.stop())

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

it.each([
  ['whole', undefined, 0, sizeBytes],
  ['from the middle to the end', `bytes=${mebibyte}-`, mebibyte, sizeBytes],
  ['across slices', `bytes=100-${17 * mebibyte}`, 100, 17 * mebibyte + 1],
  ['at its last bytes', 'bytes=-5', sizeBytes - 5, sizeBytes],
])('A file of many slices is read exactly %s', async (_what, range, from, to) => {
  const reply = await fetch(link, { headers: range === undefined ? {} : { range } })
  const bytes = new Uint8Array(await reply.arrayBuffer())
  expect([reply.status, reply.headers.get('content-length')]).toEqual([range ? 206 : 200, String(to - from)])
  expect(sha(bytes)).toBe(sha(file.subarray(from, to)))
})
