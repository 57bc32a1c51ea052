import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { UserProblem } from './user-problem.ts'

/** The port if nobody listens there; for 0 any free one. */
export const claimPort = async (port: number): Promise<number> => {
  const server = createServer()
  server.listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch {
    throw new UserProblem(`port ${port} is taken: stop what listens there, or choose another with --port`)
  }
  const { port: free } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return free
}
