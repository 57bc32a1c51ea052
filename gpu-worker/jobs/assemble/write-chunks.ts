import { createReadStream, createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { ChunkSpan } from '../../../shared/jobs/assemble.ts'
import { sniff, sniffBytes } from '../../ffmpeg/sniff.ts'

/** Media id → its bytes in the scratch folder. */
export type Stored = ReadonlyMap<string, string>

const pathOf = (stored: Stored, { mediaId }: ChunkSpan): string => {
  const path = stored.get(mediaId)
  if (path === undefined) throw new Error(`chunk of ${mediaId}, which was not fetched`)
  return path
}

/** Writes the chunks one after the other, streamed. */
export const writeChunks = async (
  spans: readonly ChunkSpan[],
  stored: Stored,
  { path, signal }: { path: string; signal: AbortSignal },
): Promise<void> => {
  const read = async function* () {
    for (const span of spans) {
      const end = span.offset + span.sizeBytes - 1
      yield* createReadStream(pathOf(stored, span), { start: span.offset, end })
    }
  }
  await pipeline(read, createWriteStream(path), { signal })
}

/** Whether a chunk begins as a film of its own does: an MPEG stream shows itself too often to count. */
export const beginsFilm = async (span: ChunkSpan, stored: Stored): Promise<boolean> => {
  const file = await open(pathOf(stored, span))
  try {
    const length = Math.min(sniffBytes, span.sizeBytes)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, span.offset)
    return ['mov', 'matroska', 'avi'].includes(sniff(buffer.subarray(0, bytesRead)) ?? '')
  } finally {
    await file.close()
  }
}
