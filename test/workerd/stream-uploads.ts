import { env } from 'cloudflare:workers'
import type { Actor, Context } from '../../edge/context.ts'
import { type AppendedChunk, appendChunk, type ChunkInput } from '../../edge/domain/uploads/append-chunk.ts'
import { makeContext } from '../../edge/make-context.ts'
import { newId } from '../../shared/ids.ts'

export const mebibyte = 1024 ** 2

/** The same numbers from 0 to 1 on every run (mulberry32). */
const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

/** Cuts of a film: some chunks are empty, some small, some larger than a part. */
export const cutsOf = (film: Uint8Array, seed: number): Uint8Array[] => {
  const random = seeded(seed)
  const chunks: Uint8Array[] = []
  for (let at = 0; at < film.length; ) {
    const size = [0, 1, 999, mebibyte, 5 * mebibyte, 7 * mebibyte][Math.floor(random() * 6)] ?? 0
    chunks.push(film.subarray(at, at + size))
    at += size
  }
  return chunks
}

export const noise = (sizeBytes: number): Uint8Array => {
  const bytes = new Uint8Array(sizeBytes)
  for (let at = 0; at < sizeBytes; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536))
  return bytes
}

export const shaOf = async (bytes: BufferSource): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')

/** A body in pieces of at most 64 KiB; it breaks off where `failAfter` says. */
export const bodyOf = (
  bytes: Uint8Array,
  failAfter = Number.POSITIVE_INFINITY,
): ReadableStream<Uint8Array> => {
  let at = 0
  return new ReadableStream({
    pull: (controller) => {
      if (at >= failAfter) return controller.error(new Error('the client has gone'))
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.subarray(at, at + 65_536))
      at += 65_536
    },
  })
}

/** Verbs over the real bindings, for an account of its own. */
export const startStreams = async (more: Partial<Context> = {}) => {
  const accountId = newId('account', Date.now())
  const actor: Actor = { kind: 'key', accountId, credentialId: 'crd_1', scopes: new Set(['files']) }
  const deferred: Promise<unknown>[] = []
  const made = await makeContext(env, {
    actor,
    origin: 'http://edge.test',
    defer: (work) => deferred.push(work),
  })
  const ctx: Context = { ...made, ...more }
  const append = (
    uploadId: string,
    bytes: Uint8Array,
    input: Partial<ChunkInput> = {},
  ): Promise<AppendedChunk> => appendChunk(ctx, { uploadId, body: bodyOf(bytes), ...input })
  const count = async (table: string, uploadId: string) =>
    Number(
      (await env.DB.prepare(`SELECT count(*) AS n FROM ${table} WHERE upload_id = ?`).bind(uploadId).first())
        ?.n,
    )
  /** Keys of everything that the account has in R2. */
  const stored = async (): Promise<string[]> => {
    await Promise.all(deferred)
    return (await env.BUCKET.list({ prefix: `media/${accountId}/` })).objects.map(({ key }) => key)
  }
  const readMedia = async (key: string): Promise<ArrayBuffer> => {
    const object = await env.BUCKET.get(key)
    if (object === null) throw new Error(`there is no ${key}`)
    return object.arrayBuffer()
  }
  return { ctx, append, count, stored, readMedia }
}
