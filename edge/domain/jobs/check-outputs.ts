import { AppError } from '../../../shared/errors.ts'
import type { OutputObject } from '../../../shared/worker-protocol.ts'
import type { Context } from '../../context.ts'

type Limits = { outputBytes: number; outputObjects: number }

/**
 * Looks at what the attempt really stored under its prefix.
 * @throws output_missing for a declared object that is absent or of another size, output_limit for too much
 */
export const checkOutputs = async (
  ctx: Context,
  prefix: string,
  declared: readonly OutputObject[],
  limits: Limits,
): Promise<void> => {
  if (declared.length === 0) return
  const stored = await listSizes(ctx.bucket, prefix, limits.outputObjects)
  const totalBytes = [...stored.values()].reduce((sum, size) => sum + size, 0)
  if (stored.size > limits.outputObjects || totalBytes > limits.outputBytes) {
    throw new AppError('output_limit', 'The attempt stored more than its type allows', {
      got: `${stored.size} objects, ${totalBytes} bytes`,
      allowed: `${limits.outputObjects} objects, ${limits.outputBytes} bytes`,
    })
  }
  for (const { name, sizeBytes } of declared) {
    const got = stored.get(name)
    if (got !== sizeBytes) {
      throw new AppError('output_missing', 'A declared output is missing or of another size', {
        field: name,
        got: got ?? null,
        allowed: sizeBytes,
      })
    }
  }
}

/** Name → size; stops once there are more than `most`, which is refused anyway. */
const listSizes = async (bucket: R2Bucket, prefix: string, most: number): Promise<Map<string, number>> => {
  const sizes = new Map<string, number>()
  let cursor: string | undefined
  do {
    const page = await bucket.list({ prefix, ...(cursor !== undefined && { cursor }) })
    for (const { key, size } of page.objects) sizes.set(key.slice(prefix.length), size)
    cursor = page.truncated ? page.cursor : undefined
  } while (cursor !== undefined && sizes.size <= most)
  return sizes
}
