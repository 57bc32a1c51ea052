import { AppError } from '../../shared/errors.ts'
import { toHex } from '../../shared/hash.ts'

const endOf = async (sink: DigestStream): Promise<string> => toHex(new Uint8Array(await sink.digest))

/** SHA-256 of a stream, in constant memory. */
export const digestOf = async (body: ReadableStream<Uint8Array>): Promise<string> => {
  const sink = new crypto.DigestStream('SHA-256')
  await body.pipeTo(sink)
  return await endOf(sink)
}

/**
 * Passes bytes on and errors with `digest_mismatch` when they are not those promised. The last chunk waits
 * for the verdict, so that whoever counts bytes downstream never sees a whole body that is wrong.
 */
export const verifyingStream = (sha256: string): TransformStream<Uint8Array, Uint8Array> => {
  const sink = new crypto.DigestStream('SHA-256')
  const writer = sink.getWriter()
  let held: Uint8Array | undefined
  return new TransformStream({
    transform: async (chunk, controller) => {
      await writer.write(chunk)
      if (held !== undefined) controller.enqueue(held)
      held = chunk
    },
    flush: async (controller) => {
      await writer.close()
      const got = await endOf(sink)
      if (got !== sha256) {
        throw new AppError('digest_mismatch', 'The bytes do not match the digest sent with them', {
          field: 'content-digest',
          got,
          allowed: sha256,
        })
      }
      if (held !== undefined) controller.enqueue(held)
    },
  })
}

/** Reads along: the length and SHA-256 of what passed through, once it has ended. */
export const digesting = () => {
  const sink = new crypto.DigestStream('SHA-256')
  const writer = sink.getWriter()
  let sizeBytes = 0
  return {
    through: async function* (body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const bytes of body) {
        await writer.write(bytes)
        sizeBytes += bytes.length
        yield bytes
      }
    },
    end: async (): Promise<{ sizeBytes: number; sha256: string }> => {
      await writer.close()
      return { sizeBytes, sha256: await endOf(sink) }
    },
  }
}
