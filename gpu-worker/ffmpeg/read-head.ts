import { open } from 'node:fs/promises'
import { sniffBytes } from './sniff.ts'

/** The first bytes of a file, for `sniff`. */
export const readHead = async (path: string): Promise<Uint8Array> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sniffBytes), 0, sniffBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
