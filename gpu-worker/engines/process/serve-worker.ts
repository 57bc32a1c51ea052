/** In a process of an engine's own: answers what the worker asks, until the worker lets go of it. */
export const serveWorker = <Request, Reply>(act: (request: Request) => Promise<Reply>): void => {
  process.on('message', async (request: Request) => process.send?.(await act(request)))
  // Ctrl-C in a terminal reaches us too: the worker says when it is over.
  process.on('SIGINT', () => undefined)
  process.once('disconnect', () => process.exit())
}
