import type { BufferBudget } from './buffer-budget.ts'

const firstBytes = 64 * 1024

/** Collects bytes up to `maxBytes`, no larger than they need and counted in the budget. `free` gives all back. */
export const createGrowingBuffer = (budget: BufferBudget, maxBytes: number) => {
  let room = new Uint8Array(0)
  let length = 0

  const grow = (neededBytes: number): void => {
    if (neededBytes <= room.length) return
    const size = Math.min(maxBytes, Math.max(firstBytes, 2 * room.length, neededBytes))
    budget.take(size)
    const larger = new Uint8Array(size)
    larger.set(room.subarray(0, length))
    budget.give(room.length)
    room = larger
  }

  return {
    push: (bytes: Uint8Array): void => {
      grow(length + bytes.length)
      room.set(bytes, length)
      length += bytes.length
    },
    bytes: () => room.subarray(0, length),
    clear: (): void => {
      length = 0
    },
    free: (): void => {
      budget.give(room.length)
      room = new Uint8Array(0)
      length = 0
    },
  }
}
