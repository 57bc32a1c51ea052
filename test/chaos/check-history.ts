import { audioGroup, type Manifest } from '../../shared/hls/film-spec.ts'
import { attemptPrefix } from '../../shared/object-keys.ts'
import type { EventFacts, History, JobFacts } from './history.ts'

const attemptsPerBudget = 3

/** What a chaos run must not have done to a task; an empty list is a clean history. */
export const findFlaws = (history: History): string[] => {
  const { taskId, events, jobs } = history
  const flaws = [
    ...checkTask(history),
    ...jobs.flatMap((job) => checkJob(job, eventsOf(job.key, events), taskId)),
    ...checkFailures(events),
    ...(history.manifest ? checkManifest(history.manifest, jobs) : []),
    ...checkLeftovers(history),
  ]
  return flaws.map((flaw) => `${taskId}: ${flaw}`)
}

const eventsOf = (key: string, events: readonly EventFacts[]): EventFacts[] =>
  events.filter((event) => event.data.key === key)

const checkTask = ({ status, events, livePieces }: History): string[] => [
  ...(status === 'succeeded' ? [] : [`it is lost: it ended ${status}`]),
  ...(events.every(({ seq }, i) => seq === i + 1) ? [] : ['the event log has a gap or a double']),
  ...(events.filter(({ type }) => type === 'task.succeeded').length === 1
    ? []
    : ['it did not succeed exactly once']),
  ...(livePieces === 0 ? [] : [`${livePieces} rows of pieces are left beside the manifest`]),
]

const checkJob = (job: JobFacts, events: readonly EventFacts[], taskId: string): string[] => {
  const { key } = job
  const flaws: string[] = []
  const attempts = events.map(({ data }) => data.attempt ?? Number.NaN)
  if (!attempts.every((attempt, i) => attempt > (attempts[i - 1] ?? 0)))
    flaws.push(`${key}: attempts do not rise: ${attempts.join(', ')}`)
  const committed = events.filter(({ type }) => type === 'job.succeeded')
  if (job.status !== 'succeeded' || committed.length !== 1)
    flaws.push(`${key}: it is ${job.status} and was committed ${committed.length} times`)
  for (const { data } of committed) {
    if (data.attempt !== job.attempt || data.worker !== job.worker_id)
      flaws.push(
        `${key}: ${data.worker}'s attempt ${data.attempt} committed, ${job.worker_id}'s ${job.attempt} held the lease`,
      )
  }
  if (job.output_prefix !== attemptPrefix(taskId, job.id, job.attempt))
    flaws.push(`${key}: its output lies under ${job.output_prefix}, its attempt is ${job.attempt}`)
  return flaws
}

/** A task may only have failed where one job had spent its whole budget of lost workers. */
const checkFailures = (events: readonly EventFacts[]): string[] =>
  events.flatMap((event, i) => {
    if (event.type !== 'task.failed') return []
    const last = events.slice(0, i).findLast(({ type }) => type === 'job.failed')
    const losses = eventsOf(last?.data.key ?? '', events.slice(0, i)).filter(
      ({ data }) => data.error?.code === 'worker_lost',
    )
    return losses.length >= attemptsPerBudget ? [] : [`it failed after ${losses.length} lost workers`]
  })

const keyOf = (group: string, piece: number): string =>
  `${group === audioGroup ? 'audio' : `encode:${group}`}:${String(piece).padStart(4, '0')}`

const checkManifest = ({ spec, pieces, failedGroups }: Manifest, jobs: readonly JobFacts[]): string[] => {
  const groups = [...spec.groups.map(({ name }) => name), ...(spec.audio ? [audioGroup] : [])]
  const wanted = groups.flatMap((group) => spec.pieces.map(({ index }) => keyOf(group, index)))
  const prefixes = new Map(jobs.map(({ key, output_prefix: prefix }) => [key, prefix]))
  const placed = pieces.map(({ group, piece, prefix }) => ({ key: keyOf(group, piece), prefix }))
  return [
    ...failedGroups.map((group) => `the film lost its group ${group}`),
    ...wanted.flatMap((key) => {
      const count = placed.filter((piece) => piece.key === key).length
      return count === 1 ? [] : [`${key}: the manifest has it ${count} times`]
    }),
    ...placed.flatMap(({ key, prefix }) =>
      prefixes.get(key) === prefix
        ? []
        : [`${key}: the film plays ${prefix}, committed is ${prefixes.get(key)}`],
    ),
  ]
}

/** What losing attempts have stored must be waiting for the sweep. */
const checkLeftovers = ({ storedPrefixes, garbage, jobs }: History): string[] => {
  const kept = new Set([...jobs.map((job) => job.output_prefix), ...garbage])
  return storedPrefixes
    .filter((prefix) => !kept.has(prefix))
    .map((prefix) => `${prefix} was stored by a losing attempt and nobody will sweep it`)
}
