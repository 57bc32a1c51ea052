/** Digits of one large number in a mixed radix: other choices for every seed, the same for the same seed. */
export type Chooser = {
  /** A whole number from 0 to count − 1. */
  pick: (count: number) => number
  /** @throws RangeError for an empty list */
  of: <T>(list: readonly T[]) => T
  /** `count` different elements in a chosen order. */
  some: <T>(list: readonly T[], count: number) => T[]
  /** `count` different elements in the order of the list, each choice equally often. */
  subset: <T>(list: readonly T[], count: number) => readonly T[]
}

// The golden ratio's bits, without a prime factor up to 47, hence coprime to every product of our radices: as many
// seeds in a row as there are outcomes all differ, and neighbours differ in most digits.
const step = 0x9e3779b97f4a7c19n

const saltOf = (text: string): bigint => {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text))
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn
  return hash
}

/** Every way to take `count` of the list, in its order. */
export const subsetsOf = <T>(list: readonly T[], count: number): readonly (readonly T[])[] => {
  const [first, ...rest] = list
  if (count === 0) return [[]]
  if (first === undefined) return []
  return [...subsetsOf(rest, count - 1).map((subset) => [first, ...subset]), ...subsetsOf(rest, count)]
}

/** `salt` tells apart what shares a seed: topics, lengths, languages. */
export const createChooser = (seed: number, salt: string): Chooser => {
  let rest = (saltOf(salt) << 192n) + (saltOf(`${salt}.`) << 128n) + (saltOf(`${salt}:`) << 64n)
  rest += saltOf(`${salt};`) + BigInt(seed) * step
  const pick = (count: number): number => {
    const digit = Number(rest % BigInt(count))
    rest /= BigInt(count)
    return digit
  }
  const of = <T>(list: readonly T[]): T => {
    const index = pick(list.length)
    if (index >= list.length) throw new RangeError('Nothing to choose from')
    return list[index] as T
  }
  const some = <T>(list: readonly T[], count: number): T[] => {
    const left = [...list]
    return Array.from({ length: Math.min(count, list.length) }, () =>
      left.splice(pick(left.length), 1),
    ).flat()
  }
  const subset = <T>(list: readonly T[], count: number) => of(subsetsOf(list, count))
  return { pick, of, some, subset }
}
