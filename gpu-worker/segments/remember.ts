/** What a process has learnt about its last media: the pieces of one film ask the same question again and again. */
export const createMemory = <T extends object>(limit: number) => {
  const known = new Map<string, T>()
  return async (key: string, learn: () => Promise<T>): Promise<T> => {
    const value = known.get(key) ?? (await learn())
    known.delete(key)
    known.set(key, value)
    const [oldest] = known.keys()
    if (known.size > limit && oldest !== undefined) known.delete(oldest)
    return value
  }
}
