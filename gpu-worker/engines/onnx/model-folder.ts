import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'

const mostListed = 40

/**
 * Full paths of the named files. @throws engine_unavailable that says which are missing and, in `allowed`, what
 * there is instead
 */
export const findModelFiles = async <Name extends string>(
  modelDir: string | undefined,
  files: Readonly<Record<Name, string>>,
): Promise<Record<Name, string>> => {
  const wanted = Object.entries(files) as [Name, string][]
  if (modelDir === undefined) {
    throw new AppError(
      'engine_unavailable',
      `no model folder is configured (…_MODEL_DIR with ${listOf(wanted)})`,
    )
  }
  const there = await listFiles(modelDir)
  const missing = wanted.filter(([, path]) => !there.includes(path))
  if (missing.length === 0) {
    return Object.fromEntries(wanted.map(([name, path]) => [name, join(modelDir, path)])) as Record<
      Name,
      string
    >
  }
  const shown = there.length === 0 ? 'nothing' : there.slice(0, mostListed).join(', ')
  throw new AppError('engine_unavailable', `${modelDir} lacks ${listOf(missing)}; there is ${shown}`, {
    got: modelDir,
    allowed: there.slice(0, mostListed),
  })
}

const listOf = (files: readonly (readonly [string, string])[]): string =>
  files.map(([, path]) => path).join(', ')

/** Relative to the folder, with forward slashes, links followed. */
const listFiles = async (folder: string): Promise<string[]> => {
  const names = await readdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new AppError('engine_unavailable', `the model folder ${folder} cannot be read`, {
      got: error.code ?? 'unreadable',
    })
  })
  const files = await Promise.all(
    names.map(async (name) =>
      (await stat(join(folder, name)).catch(() => undefined))?.isFile() ? name : undefined,
    ),
  )
  return files.flatMap((name) => (name === undefined ? [] : [name.replaceAll('\\', '/')])).sort()
}
