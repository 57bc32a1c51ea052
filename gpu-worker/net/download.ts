import { Agent, type Dispatcher } from 'undici'
import { AppError } from '../../shared/errors.ts'
import { fetchToFile } from './fetch-to-file.ts'
import { type RetryPolicy, Transient } from './retry.ts'

const patient: RetryPolicy = { baseMs: 250, capMs: 10_000, tries: 8 }
const shared = new Agent({ allowH2: false, connections: 8 })

type DownloadOptions = {
  source: { url: string; sizeBytes: number }
  filePath: string
  signal: AbortSignal
  agent?: Dispatcher
  retry?: RetryPolicy
}

/** Streams a claimed job's source (a signed URL) into a file, resumed after breaks, its size checked. */
export const downloadSource = async (options: DownloadOptions): Promise<{ sizeBytes: number }> => {
  const { source, filePath, signal, agent = shared, retry = patient } = options
  const { origin, pathname, search } = new URL(source.url)
  const open = (headers: Record<string, string>) =>
    agent
      .request({ origin, path: pathname + search, method: 'GET', headers, signal, headersTimeout: 30_000 })
      .catch((error: unknown) => {
        signal.throwIfAborted()
        throw new Transient(new AppError('source_unavailable', 'the source cannot be reached', {}, error))
      })
  const { sizeBytes } = await fetchToFile(open, { filePath, maxBytes: source.sizeBytes, retry, signal })
  if (sizeBytes !== source.sizeBytes) {
    throw new AppError('source_unavailable', 'the source has another size', {
      got: sizeBytes,
      allowed: source.sizeBytes,
    })
  }
  return { sizeBytes }
}
