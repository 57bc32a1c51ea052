import { access, mkdir, rename } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Makes a file at its first use; one that was cut short is never taken for it. */
export const keepFile = async (
  path: string,
  make: (unfinished: string) => Promise<void>,
): Promise<string> => {
  const isThere = await access(path).then(
    () => true,
    () => false,
  )
  if (isThere) return path
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  // Its own ending stays: programs choose the format by it.
  const unfinished = join(dirname(path), `unfinished-${basename(path)}`)
  await make(unfinished)
  await rename(unfinished, path)
  return path
}
