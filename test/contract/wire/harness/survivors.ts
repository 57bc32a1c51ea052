import type { Exchange } from './answer.ts'
import { type Mutation, mutationsOf } from './mutations.ts'
import { startReplay } from './replay.ts'
import type { Wire, WireRow } from './row.ts'

/** What a row asked and was answered, under the origin it saw. */
export type Recorded = { origin: string; exchanges: readonly Exchange[] }

/** Runs the row against these answers alone; rejects as the row does. */
export const replayRow = async (row: WireRow, wire: Wire, { origin, exchanges }: Recorded): Promise<void> => {
  const replay = await startReplay(origin, exchanges)
  try {
    await Promise.race([row.run({ ...wire, origin: replay.origin }), replay.exhausted])
  } finally {
    await replay.stop()
  }
}

const staysGreen = (row: WireRow, wire: Wire, recorded: Recorded, mutation: Mutation): Promise<boolean> => {
  const exchanges = recorded.exchanges.map((exchange, i) =>
    i === mutation.exchange ? { ...exchange, answer: mutation.answer } : exchange,
  )
  return replayRow(row, wire, { ...recorded, exchanges }).then(
    () => true,
    () => false,
  )
}

/** As many rows at once as keep one core busy. */
const width = 8

/** The changes of recorded answers that leave the row green, by name; a spared one is none of them. */
export const survivorsOf = async (row: WireRow, wire: Wire, recorded: Recorded): Promise<string[]> => {
  const isSpare = ({ kind, path }: Mutation): boolean =>
    row.spare?.some((spare) => spare.mutation === kind && spare.path.test(path)) ?? false
  const waiting = mutationsOf(recorded.exchanges).filter((mutation) => !isSpare(mutation))
  const survivors: string[] = []
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      if (await staysGreen(row, wire, recorded, next)) survivors.push(`${next.kind}: ${next.path}`)
  }
  await Promise.all(Array.from({ length: width }, work))
  return survivors.sort()
}
