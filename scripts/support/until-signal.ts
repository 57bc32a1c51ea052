/** Resolves at the first SIGINT, SIGTERM or SIGHUP, or when the process that started us is gone. */
export const untilSignal = (): Promise<void> =>
  new Promise((resolve) => {
    // Handlers stay: one Ctrl-C may reach us twice, and the second must not cut the stop short.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
    process.once('disconnect', resolve)
    process.channel?.unref()
  })
