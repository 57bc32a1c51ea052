import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** A full collection takes some 20 ms: only after jobs that left this much. */
const worthBytes = 8 * 1024 ** 2

/**
 * Called between jobs, when the index of an hour-long source is garbage: V8 by itself lets it pile up to several
 * times what is live before it looks.
 */
export const createCollector = (): (() => void) => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const usedBytes = () => {
    const { heapUsed, external } = process.memoryUsage()
    return heapUsed + external
  }
  let keptBytes = usedBytes()
  return () => {
    if (usedBytes() - keptBytes < worthBytes) return
    collect()
    keptBytes = usedBytes()
  }
}
