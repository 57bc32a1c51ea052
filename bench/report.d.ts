export type Ratio = {
  name: string
  goal: number
  rounds: number[]
}
export declare const median: (values: readonly number[]) => number
export declare const isMet: ({ goal, rounds }: Pick<Ratio, 'goal' | 'rounds'>) => boolean
/** `1.07 (1.05–1.10)`: the median of the rounds and their spread. */
export declare const spreadOf: (values: readonly number[], digits: number) => string
/** `P1 1.07 (1.05–1.10) goal <= 1.10 ok` */
export declare const ratioLine: ({ name, goal, rounds }: Ratio) => string
