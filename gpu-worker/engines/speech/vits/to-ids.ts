import type { Sound } from '../espeak/messages.ts'
import type { Unit } from '../text/unit.ts'
import type { Utterance } from '../text/utterances.ts'

/** One symbol of the network's alphabet; `sound` = index of espeak's sound it belongs to. */
type Symbol = { text: string; sound: number | undefined }

type NetworkInput = {
  ids: bigint[]
  /** For each id the index of the sound it belongs to. */
  soundOf: (number | undefined)[]
}

const marks = /[,;:.!?]/u
const wideMarks: Record<string, string> = {
  '。': '.',
  '，': ',',
  '、': ',',
  '！': '!',
  '？': '?',
  '।': '.',
  '…': '.',
}

/** espeak names sounds without the marks between words; the network has learnt them as symbols of their own. */
const toSymbols = (sounds: readonly Sound[], { spans }: Utterance, units: readonly Unit[]): Symbol[] => {
  const symbols: Symbol[] = []
  let unit: number | undefined
  const closeWord = (last: boolean) => {
    const text = unit === undefined ? '' : (units[unit]?.text ?? '')
    const mark = [...text].map((one) => wideMarks[one] ?? one).findLast((one) => marks.test(one))
    if (mark && !/[\p{L}\p{N}]$/u.test(text)) symbols.push({ text: mark, sound: undefined })
    if (!last) symbols.push({ text: ' ', sound: undefined })
  }
  sounds.forEach(({ symbol, position }, index) => {
    const plain = symbol.replace(/\([^)]*\)/gu, '')
    if (plain === '') return
    const now = spans.findLast(({ start }) => start <= position)?.unit
    if (unit !== undefined && now !== unit) closeWord(false)
    unit = now
    for (const text of plain.normalize('NFD')) symbols.push({ text, sound: index })
  })
  closeWord(true)
  return symbols
}

/** As Piper: `^ _ p _ h _ … $`; symbols that the network has not learnt are left out. */
export const toNetworkInput = (
  sounds: readonly Sound[],
  utterance: Utterance,
  units: readonly Unit[],
  idMap: Readonly<Record<string, readonly number[]>>,
): NetworkInput => {
  const pad = idMap._ ?? []
  const input: NetworkInput = { ids: [], soundOf: [] }
  const push = (ids: readonly number[], sound: number | undefined) => {
    for (const id of ids) {
      input.ids.push(BigInt(id))
      input.soundOf.push(sound)
    }
  }
  push([...(idMap['^'] ?? []), ...pad], undefined)
  for (const { text, sound } of toSymbols(sounds, utterance, units)) {
    const ids = idMap[text]
    if (ids) push([...ids, ...pad], sound)
  }
  push(idMap.$ ?? [], undefined)
  return input
}
