import { setTimeout as pause } from 'node:timers/promises'
import { createFilmWatch } from '../scripts/demo/watch-film.ts'
import { readTree } from './cpu.ts'
import type { System } from './system.ts'

export type FilmCost = {
  /** CPU seconds of the edge's processes, of the worker's own, and of the programs that it ran. */
  edgeSeconds: number
  workerSeconds: number
  programSeconds: number
  firstSegmentMs: number
  wallMs: number
}

/** What the system still does after its answer belongs to the job too. */
const afterworkMs = 300

const readCosts = ({ edgePid, worker }: System) => {
  const edge = readTree(edgePid)
  const { ownSeconds, childrenSeconds } = readTree(worker().pid)
  return { edge: edge.ownSeconds + edge.childrenSeconds, worker: ownSeconds, programs: childrenSeconds }
}

export type Film = { mediaId: string; ladder: string[] }

const createFilm = ({ client }: System, { mediaId, ladder }: Film) =>
  client.tasks.create('transcode', { mediaId, ladder, copy: 'never' })

/** Follows a task's events until `wanted` says so; `playable` = its first segment has been read, if it is looked for. */
const followFilm = async (
  { client }: System,
  taskId: string,
  { look }: { look: boolean },
  wanted: (state: { type: string; playable: boolean }) => boolean,
): Promise<void> => {
  let watch: ReturnType<typeof createFilmWatch> | undefined
  let playable = false
  for await (const { type } of client.tasks.events(taskId)) {
    if (type === 'task.failed' || type === 'task.canceled') throw new Error(`${taskId} ended with ${type}`)
    if (look && !playable && type !== 'task.queued') {
      const { playback_url: playlist } = await client.tasks.get(taskId)
      if (typeof playlist === 'string') watch ??= createFilmWatch(playlist)
      playable = (await watch?.()) !== undefined
    }
    if (wanted({ type, playable })) return
  }
}

/** A whole job, from its creation to the answer that it succeeded. `look` for its first segment, as a player would. */
export const runFilm = async (system: System, film: Film, { look } = { look: false }): Promise<FilmCost> => {
  await system.worker().idle()
  const before = readCosts(system)
  const startedAt = performance.now()
  const { id } = await createFilm(system, film)
  let firstSegmentMs = Number.NaN
  await followFilm(system, id, { look }, ({ type, playable }) => {
    if (playable && Number.isNaN(firstSegmentMs)) firstSegmentMs = performance.now() - startedAt
    return type === 'task.succeeded'
  })
  const wallMs = performance.now() - startedAt
  await system.worker().idle()
  await pause(afterworkMs)
  const after = readCosts(system)
  return {
    edgeSeconds: after.edge - before.edge,
    workerSeconds: after.worker - before.worker,
    programSeconds: after.programs - before.programs,
    firstSegmentMs,
    wallMs,
  }
}

/** Only up to the first segment; the rest is canceled. @returns milliseconds from creation */
export const runToFirstSegment = async (system: System, film: Film): Promise<number> => {
  await system.worker().idle()
  const startedAt = performance.now()
  const { id } = await createFilm(system, film)
  await followFilm(system, id, { look: true }, ({ playable }) => playable)
  const firstSegmentMs = performance.now() - startedAt
  await system.client.tasks.cancel(id)
  return firstSegmentMs
}
