import { AppError } from '../../../shared/errors.ts'
import { settleFilm } from '../films/settle-film.ts'
import { animePlan } from './anime.ts'
import { importPlan } from './import.ts'
import type { RegisteredPlan } from './plan.ts'
import { thumbnailPlan } from './thumbnail.ts'
import { transcodePlan } from './transcode.ts'

/** Kind → its plans, newest first. A deploy keeps an old version until no task uses it. */
const registry: Record<string, [RegisteredPlan, ...RegisteredPlan[]]> = {
  anime: [{ plan: animePlan, settle: settleFilm }],
  import: [{ plan: importPlan }],
  thumbnail: [{ plan: thumbnailPlan }],
  transcode: [{ plan: transcodePlan, settle: settleFilm }],
}

const planKinds = (): string[] => Object.keys(registry)

/** @throws invalid_input for a kind nobody plans */
export const newestPlan = (kind: string): RegisteredPlan => {
  const versions = Object.hasOwn(registry, kind) ? registry[kind] : undefined
  if (versions === undefined) {
    throw new AppError('invalid_input', 'There is no such kind of task', {
      field: 'kind',
      got: kind,
      allowed: planKinds(),
    })
  }
  return versions[0]
}

/** The plan a task was created under; a missing one is a deploy that dropped it too early. */
export const planOf = (kind: string, version: number): RegisteredPlan => {
  const found = registry[kind]?.find(({ plan }) => plan.version === version)
  if (found === undefined) throw new Error(`no plan ${kind} version ${version}`)
  return found
}
