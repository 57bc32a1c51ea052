import { redact } from '../../gpu-worker/log.ts'

/** stdout belongs to the result. */
export const logToStderr = (entry: Record<string, unknown>): void =>
  void process.stderr.write(`${redact(JSON.stringify(entry))}\n`)
