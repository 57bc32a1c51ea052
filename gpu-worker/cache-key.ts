import { AppError } from '../shared/errors.ts'
import { canonicalJson, sha256Hex } from '../shared/hash.ts'
import { EngineUse } from '../shared/jobs/engine-use.ts'
import type { JobType } from '../shared/jobs/index.ts'
import type { ClaimedWork } from './edge-client.ts'
import type { Engines } from './engines/lineup.ts'
import { cacheable } from './jobs/cacheable.ts'

type CacheKey = { cacheHash: string; use: EngineUse }

/**
 * What an account's output is kept under: the same type, engine, model and input, in which files count by content.
 * Undefined for types that are not kept, and where no engine serves the input: the handler then says so.
 */
export const findCacheKey = async (
  engines: Engines,
  type: JobType,
  input: unknown,
  sources: ClaimedWork['sources'],
): Promise<CacheKey | undefined> => {
  const use = chooseEngine(engines, type, input)
  if (!use) return undefined
  const { engine, model } = use
  const content = canonicalJson({ type, engine, model, input: byContent(input, sources) })
  return { cacheHash: await sha256Hex(content), use }
}

/** Whether the engine that was asked for did it: a fallback's output is no answer to the same question next time. */
export const wasMadeBy = (output: unknown, { engine, model }: EngineUse): boolean => {
  const made = EngineUse.safeParse(output)
  return made.success && made.data.engine === engine && made.data.model === model
}

const chooseEngine = (engines: Engines, type: JobType, input: unknown): EngineUse | undefined => {
  const choose = cacheable[type] as ((engines: Engines, input: unknown) => EngineUse | undefined) | undefined
  try {
    return choose?.(engines, input)
  } catch (error) {
    if (error instanceof AppError && error.code === 'engine_unavailable') return undefined
    throw error
  }
}

/** Ids and keys of the job's files → what they contain; everything else as it is. */
const byContent = (value: unknown, sources: ClaimedWork['sources']): unknown => {
  if (typeof value === 'string') return sources[value]?.contentId ?? value
  if (Array.isArray(value)) return value.map((inner) => byContent(inner, sources))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, byContent(inner, sources)]))
}
