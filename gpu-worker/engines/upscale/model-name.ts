import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename, extname } from 'node:path'

const stemLength = 19

/**
 * `realesr-animevideo-1a2b3c4d`: a file's name and content, 28 characters at most, since lanes carry it: two workers
 * that call different weights the same must not share a film.
 */
export const nameModel = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk)
  const stem = basename(path, extname(path)).replaceAll(/[^\w.-]/g, '-')
  return `${stem.slice(0, stemLength)}-${hash.digest('hex').slice(0, 8)}`
}
