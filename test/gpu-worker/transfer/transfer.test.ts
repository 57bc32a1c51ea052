import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Agent } from 'undici'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTransfer, type TransferOptions } from '../../../gpu-worker/transfer.ts'
import { AppError } from '../../../shared/errors.ts'
import { type FakeEdge, startFakeEdge } from '../../support/fake-edge.ts'

const partSizeBytes = 100_000
const agent = new Agent({ allowH2: false })
let edge: FakeEdge
let folder: string

beforeEach(async () => {
  edge = await startFakeEdge({ partSizeBytes })
  folder = await mkdtemp(join(tmpdir(), 'transfer-test-'))
})
afterEach(async () => {
  await edge.stop()
  await rm(folder, { recursive: true })
})

const open = (options: Partial<TransferOptions> = {}) =>
  createTransfer({
    agent,
    job: {
      outputUrl: `${edge.url}/worker/out/secret`,
      limits: { outputBytes: 10_000_000, outputObjects: 3 },
    },
    signal: new AbortController().signal,
    retry: { baseMs: 5, capMs: 20, tries: 4 },
    concurrency: 2,
    ...options,
  })

const file = async (sizeBytes: number) => {
  const bytes = randomBytes(sizeBytes)
  const path = join(folder, `file-${sizeBytes}`)
  await writeFile(path, bytes)
  return { bytes, path }
}

describe('publishing a file', () => {
  it('sends it again from its start after a cut connection, a lost answer and a busy edge, byte for byte', async () => {
    const { bytes, path } = await file(1_500_000)
    edge.script('out', 'cut', 'lose-reply', { code: 'unavailable' })
    const transfer = open()
    expect(await transfer.publish('v1080p/seg_1.ts', path)).toEqual({ sizeBytes: bytes.length })
    expect(edge.outputs.get('v1080p/seg_1.ts')?.equals(bytes)).toBe(true)
    expect(transfer.published()).toEqual([{ name: 'v1080p/seg_1.ts', sizeBytes: bytes.length }])
  })

  it('gives up after its tries with the last error', async () => {
    const { path } = await file(10)
    edge.script('out', 'cut', 'cut', 'cut', { code: 'unavailable' })
    const transfer = open()
    await expect(transfer.publish('a.ts', path)).rejects.toMatchObject({ code: 'unavailable' })
    expect(transfer.published()).toEqual([])
  })

  it('is not repeated when the edge refuses it for good', async () => {
    const { path } = await file(10)
    edge.script('out', { code: 'lease_lost' })
    await expect(open().publish('a.ts', path)).rejects.toMatchObject({ code: 'lease_lost' })
    expect(edge.named('out')).toEqual([])
  })

  it('travels in parts above the limit, and arrives whole though parts are cut', async () => {
    const { bytes, path } = await file(450_001)
    edge.script('out', 'none', 'lose-reply', 'cut', { code: 'unavailable' }, 'lose-reply')
    await open({ maxPutBytes: 450_000 }).publish('big.mp4', path)
    expect(edge.outputs.get('big.mp4')?.equals(bytes)).toBe(true)
    const requests = edge.named('out').map(({ body }) => body)
    for (const part of [1, 2, 3, 4, 5])
      expect(requests).toContain(`PUT big.mp4 uploadId=session+1&part=${part}`)
    expect(requests.at(-1)).toBe('POST big.mp4 uploadId=session+1')
  })

  it('travels in one piece at the limit, and an empty file too', async () => {
    const { path } = await file(450_000)
    const { path: empty } = await file(0)
    const transfer = open({ maxPutBytes: 450_000 })
    await transfer.publish('big.mp4', path)
    await transfer.publish('empty.vtt', empty)
    expect(edge.named('out').map(({ body }) => body)).toEqual(['PUT big.mp4 ', 'PUT empty.vtt '])
    expect(edge.outputs.get('empty.vtt')).toHaveLength(0)
  })

  it('rejects with the reason when the signal fires', async () => {
    const { path } = await file(10)
    const abort = new AbortController()
    edge.script('out', 'cut', 'cut', 'cut', 'cut')
    const reason = new AppError('job_canceled', 'canceled')
    const retry = { baseMs: 3_600_000, capMs: 3_600_000, tries: 9, onRetry: () => abort.abort(reason) }
    await expect(open({ signal: abort.signal, retry }).publish('a.ts', path)).rejects.toBe(reason)
  })
})

describe('limits', () => {
  it('refuse an object too many, a byte too many and a name that is no output name', async () => {
    const { path } = await file(10)
    const transfer = open()
    for (const name of ['a.ts', 'b.ts', 'c.ts', 'c.ts']) await transfer.publish(name, path)
    await expect(transfer.publish('d.ts', path)).rejects.toMatchObject({ code: 'output_limit' })
    const small = open({
      job: { outputUrl: `${edge.url}/worker/out/x`, limits: { outputBytes: 9, outputObjects: 1 } },
    })
    await expect(small.publish('a.ts', path)).rejects.toMatchObject({ code: 'output_limit' })
    await expect(open().publish('../a.ts', path)).rejects.toMatchObject({ code: 'internal' })
  })
})
