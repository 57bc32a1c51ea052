// A stand-in for a worker that is killed: starts the server named by its arguments and says when it is up.
import { startServer } from '../../gpu-worker/engines/hosted/managed-server.ts'

const [command = '', url = ''] = process.argv.slice(2)
const { signal } = new AbortController()
await startServer({ capability: 'speech', command, url, log: () => undefined, signal })
process.send?.('up')
