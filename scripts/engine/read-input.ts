import { access, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import * as z from 'zod'
import { UsageProblem } from './usage-problem.ts'

/** @throws UsageProblem where the file is no JSON */
export const readInput = async (path: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw new UsageProblem(`the input ${path} cannot be read: ${(error as Error).message}`)
  }
}

/** @throws UsageProblem that names every wrong field */
export const parseInput = <T extends z.ZodType>(schema: T, input: unknown): z.output<T> => {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  throw new UsageProblem(`the input does not fit:\n${z.prettifyError(parsed.error)}`)
}

/** The full path of a file that an input names. @throws UsageProblem if there is none */
export const findFile = async (folder: string, name: string): Promise<string> => {
  const path = resolve(folder, name)
  await access(path).catch(() => {
    throw new UsageProblem(`the input names ${name}, but there is no ${path}`)
  })
  return path
}
