/** The path below which a task's film plays without a token; null for every kind of task but the anime API's. */
export const publicPathOf = (taskInput: unknown): string | null =>
  typeof taskInput === 'object' &&
  taskInput !== null &&
  'dstPath' in taskInput &&
  typeof taskInput.dstPath === 'string'
    ? taskInput.dstPath
    : null
