import { access, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import * as z from 'zod'
import { camelKeys } from '../../shared/snake-case.ts'
import { UsageProblem } from './usage-problem.ts'

/** Keys may be written as in the public JSON: `custom_topic`. @throws UsageProblem where the file is no JSON */
export const readInput = async (path: string): Promise<unknown> => {
  try {
    return camelKeys(JSON.parse(await readFile(path, 'utf8')))
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

/** Keys that a schema knows nothing of and would drop in silence. */
export const findUnknownKeys = (schema: z.ZodType, input: object): string[] =>
  schema instanceof z.ZodObject ? Object.keys(input).filter((key) => !Object.hasOwn(schema.shape, key)) : []

/** The full path of a file that an input names. @throws UsageProblem if there is none */
export const findFile = async (folder: string, name: string): Promise<string> => {
  const path = resolve(folder, name)
  await access(path).catch(() => {
    throw new UsageProblem(`the input names ${name}, but there is no ${path}`)
  })
  return path
}
