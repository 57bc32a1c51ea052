import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../support/paths.ts'
import { listTrackedFiles } from '../support/tracked-files.ts'

const medianLimit = 80
const fileLimit = 250

/** Texts of stories, one table for each group of topics: their length is that of the language's words, not of code. */
const textTables = 'gpu-worker/engines/script/languages/'

/** Small files with one reason each: the median and the largest are a gate, so that drift is seen at once. */
export const measureFiles = async (): Promise<{ summary: string; flaws: string[] }> => {
  const sources = (await listTrackedFiles()).filter(
    (path) => /\.(tsx?|mjs)$/.test(path) && !path.endsWith('.d.ts') && !path.startsWith(textTables),
  )
  const sizes = await Promise.all(
    sources.map(async (path) => ({
      path,
      lines: (await readFile(join(root, path), 'utf8')).split('\n').length - 1,
    })),
  )
  sizes.sort((a, b) => a.lines - b.lines)
  const median = sizes[Math.floor(sizes.length / 2)]?.lines ?? 0
  const flaws = sizes
    .filter(({ lines }) => lines > fileLimit)
    .map(({ path, lines }) => `${path} has ${lines} lines, ${fileLimit} are allowed`)
  if (median >= medianLimit)
    flaws.push(`the median file has ${median} lines, fewer than ${medianLimit} are wanted`)
  const largest = sizes.at(-1)
  return {
    summary: `${sizes.length} files, median ${median} lines, largest ${largest?.lines} (${largest?.path})`,
    flaws,
  }
}
