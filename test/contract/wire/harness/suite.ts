import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mutationsOf } from './mutations.ts'
import { startRecording } from './record.ts'
import type { Wire, WireRow } from './row.ts'
import { type Recorded, replayRow, survivorsOf } from './survivors.ts'

type Started = Wire & { stop: () => Promise<unknown> }

/**
 * Runs each row once against the real edge, through a server that changes nothing and keeps the answers; then again
 * from those answers with one thing changed in one of them, for all things: each change must turn the row red.
 */
export const wireSuite = (
  name: string,
  { rows, start }: { rows: WireRow[]; start: () => Promise<Started> },
): void => {
  let started: Started
  const records = new Map<WireRow, Recorded>()
  // Some begin with whole tasks worked off by a worker's stand-in.
  beforeAll(async () => {
    started = await start()
  }, 300_000)
  afterAll(() => started.stop())

  const record = async (row: WireRow): Promise<Recorded> => {
    const recording = await startRecording(started.origin)
    try {
      await row.run({ ...started, origin: recording.origin })
    } finally {
      records.set(row, { origin: recording.origin, exchanges: await recording.stop() })
    }
    return records.get(row) ?? { origin: recording.origin, exchanges: [] }
  }

  describe(name, () => {
    it.each(rows.map((row) => [row.title, row] as const))('%s', async (_title, row) => {
      const { exchanges } = await record(row)
      expect(exchanges.length).toBeGreaterThan(0)
    })
  })

  describe(`${name}: goes red when an answer is another`, () => {
    it.each(rows.map((row) => [row.title, row] as const))('%s', async (_title, row) => {
      const recorded = records.get(row) ?? (await record(row))
      expect(mutationsOf(recorded.exchanges).length).toBeGreaterThan(0)
      await replayRow(row, started, recorded)
      expect(await survivorsOf(row, started, recorded)).toEqual([])
    })
  })
}
