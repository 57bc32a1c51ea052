/** A number of the task's own: the same at every evaluation, another one in every task. */
export const seedOfTask = (taskId: string): number => Number.parseInt(taskId.slice(-6), 36) % 2 ** 31
