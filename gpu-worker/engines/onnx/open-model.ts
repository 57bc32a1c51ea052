import { AppError } from '../../../shared/errors.ts'
import { createGate } from '../../net/gate.ts'
import { type OnnxHost, startHost } from './host-process.ts'
import type { OnnxPorts, OnnxTensors } from './messages.ts'
import { findModelFiles } from './model-folder.ts'

export type OnnxModel<Network extends string> = {
  /** What computes: cuda only where every network opened on it. */
  device: 'cpu' | 'cuda'
  /** Names, types and sizes of inputs and outputs as the files declare them. */
  ports: Readonly<Record<Network, OnnxPorts>>
  /**
   * One computation at a time, the others wait. An aborted one ends its process; the next one opens the networks
   * again. @throws engine_failed, and the signal's reason
   */
  run: (network: Network, feeds: OnnxTensors, signal: AbortSignal) => Promise<OnnxTensors>
  close: () => Promise<void>
}

type OpenOptions<Network extends string> = {
  modelDir: string | undefined
  /** Network → path below the folder: `{ unet: 'unet/model.onnx' }`. */
  files: Readonly<Record<Network, string>>
  device: 'auto' | 'cpu' | 'cuda'
  log: (entry: Record<string, unknown>) => void
}

type Paths = Readonly<Record<string, string>>

/** Opens all networks in one process of their own. @throws engine_unavailable: a missing file or runtime, a bad file */
export const openOnnxModel = async <Network extends string>({
  modelDir,
  files,
  device: wanted,
  log,
}: OpenOptions<Network>): Promise<OnnxModel<Network>> => {
  const paths = await findModelFiles(modelDir, files)
  const first = await openSomewhere(paths, wanted, log)
  const { device, ports } = first
  let host = first.host
  const gate = createGate(1)

  const readyHost = async (): Promise<OnnxHost> => {
    if (!host.alive()) host = (await openOn(paths, device)).host
    return host
  }
  const compute = async (network: Network, feeds: OnnxTensors, signal: AbortSignal) => {
    signal.throwIfAborted()
    const ready = await readyHost()
    const answer = await ready.askUntil({ verb: 'run', network, feeds }, signal)
    return 'results' in answer ? answer.results : {}
  }
  return {
    device,
    ports: ports as Readonly<Record<Network, OnnxPorts>>,
    run: (network, feeds, signal) => gate(() => compute(network, feeds, signal)),
    close: () => host.kill(),
  }
}

const openSomewhere = async (
  paths: Paths,
  wanted: 'auto' | 'cpu' | 'cuda',
  log: OpenOptions<string>['log'],
) => {
  if (wanted !== 'cpu' && process.platform === 'linux') {
    try {
      return { ...(await openOn(paths, 'cuda')), device: 'cuda' as const }
    } catch (error) {
      // On a machine without CUDA, `auto` is no news.
      const why = error instanceof Error ? error.message : String(error)
      if (wanted === 'cuda') log({ device: 'cpu', instead: 'cuda', why, install: installCuda })
    }
  }
  return { ...(await openOn(paths, 'cpu')), device: 'cpu' as const }
}

const installCuda = 'node node_modules/onnxruntime-node/script/install.js --onnxruntime-node-install=cuda12'

const openOn = async (paths: Paths, provider: 'cpu' | 'cuda') => {
  const host = startHost()
  const ports: Record<string, OnnxPorts> = {}
  for (const [network, path] of Object.entries(paths)) {
    try {
      const answer = await host.ask({ verb: 'open', network, path, provider })
      if ('ports' in answer) ports[network] = answer.ports
    } catch (error) {
      await host.kill()
      if (error instanceof AppError && error.code === 'engine_unavailable') throw error
      const why = error instanceof Error ? error.message : String(error)
      throw new AppError('engine_unavailable', `${path} cannot be opened: ${why}`, {}, error)
    }
  }
  return { host, ports }
}
