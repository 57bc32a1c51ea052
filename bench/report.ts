export type Ratio = { name: string; goal: number; rounds: number[] }

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

export const isMet = ({ goal, rounds }: Pick<Ratio, 'goal' | 'rounds'>): boolean => median(rounds) <= goal

/** `1.07 (1.05–1.10)`: the median of the rounds and their spread. */
export const spreadOf = (values: readonly number[], digits: number): string => {
  const show = (value: number): string => value.toFixed(digits)
  return `${show(median(values))} (${show(Math.min(...values))}–${show(Math.max(...values))})`
}

/** `P1 1.07 (1.05–1.10) goal <= 1.10 ok` */
export const ratioLine = ({ name, goal, rounds }: Ratio): string => {
  const digits = goal < 1 ? 3 : 2
  const verdict = isMet({ goal, rounds }) ? 'ok' : 'MISSED'
  return `${name} ${spreadOf(rounds, digits)} goal <= ${goal.toFixed(2)} ${verdict}`
}
