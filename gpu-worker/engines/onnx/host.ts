// A process of its own: the runtime computes without yielding, and only a process can be ended in mid-computation.
import type { InferenceSession, Tensor } from 'onnxruntime-node'
import { serveWorker } from '../process/serve-worker.ts'
import type { HostReply, HostRequest, OnnxPorts, OnnxTensor, OnnxTensors } from './messages.ts'

const sessions = new Map<string, InferenceSession>()
const runtime = import('onnxruntime-node').catch((error: Error) => error)

const loadRuntime = async () => {
  const loaded = await runtime
  if (!(loaded instanceof Error)) return loaded
  throw Object.assign(new Error(loaded.message.split('\n')[0]), { missing: true })
}

const open = async (network: string, path: string, provider: 'cpu' | 'cuda'): Promise<OnnxPorts> => {
  const { InferenceSession } = await loadRuntime()
  const session = await InferenceSession.create(path, { executionProviders: [provider], logSeverityLevel: 3 })
  sessions.set(network, session)
  return { inputs: portsOf(session.inputMetadata), outputs: portsOf(session.outputMetadata) }
}

const portsOf = (metadata: InferenceSession['inputMetadata']) =>
  metadata.map((port) => ({
    name: port.name,
    type: port.isTensor ? port.type : 'not a tensor',
    dims: port.isTensor ? port.shape : [],
  }))

const run = async (network: string, feeds: OnnxTensors): Promise<OnnxTensors> => {
  const { Tensor } = await loadRuntime()
  const session = sessions.get(network)
  if (!session) throw new Error(`the network ${network} is not open`)
  const given = Object.entries(feeds).map(([name, { type, data, dims }]) => [
    name,
    new Tensor(type, data as Tensor['data'] as never, dims),
  ])
  const results = await session.run(Object.fromEntries(given))
  return Object.fromEntries(Object.entries(results).map(([name, tensor]) => [name, toPlain(tensor)]))
}

const toPlain = ({ type, dims, data }: Tensor): OnnxTensor => ({
  type: type as OnnxTensor['type'],
  dims: [...dims],
  data: data as OnnxTensor['data'],
})

const act = async (request: HostRequest): Promise<HostReply> => {
  const { id } = request
  try {
    if (request.verb === 'run') return { id, ok: true, results: await run(request.network, request.feeds) }
    return { id, ok: true, ports: await open(request.network, request.path, request.provider) }
  } catch (error) {
    const missing = error instanceof Error && 'missing' in error
    return { id, ok: false, message: error instanceof Error ? error.message : String(error), missing }
  }
}

serveWorker(act)
