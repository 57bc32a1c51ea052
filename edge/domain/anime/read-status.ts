import * as z from 'zod'
import { AppError } from '../../../shared/errors.ts'
import { FilmSpec } from '../../../shared/hls/film-spec.ts'
import { groupOfTrack } from '../../../shared/hls/film-view.ts'
import { filmIdOf } from '../../../shared/ids.ts'
import type { Context } from '../../context.ts'
import { findFilm } from '../../db/films.ts'
import { countGroups } from '../../db/group-counts.ts'
import { AnimeInput } from '../plans/anime.ts'
import { getTask } from '../tasks/get.ts'
import { type RungWord, rungWord } from './rung-words.ts'

export type AnimeStatus = {
  taskId: string
  dstPath: string
  succeeded: boolean
  progressPercent: number
  rungs: { name: string; word: RungWord; reason: string | null }[]
}

const Failure = z.object({ message: z.string() }).nullable().catch(null)

/** Undefined for an id that is unknown, of another account or of another kind of task. */
export const readAnimeStatus = async (ctx: Context, id: string): Promise<AnimeStatus | undefined> => {
  const task = await findTask(ctx, id)
  if (task?.kind !== 'anime') return undefined
  const input = AnimeInput.parse(task.input)
  const [film, counts] = await Promise.all([
    findFilm(ctx.db, filmIdOf(task.id)),
    countGroups(ctx.db, task.id),
  ])
  const spec = film && FilmSpec.parse(film.spec)
  const rungs = input.ladder.map((name) => {
    const group = spec && groupOfTrack(spec, name)
    const own = counts.filter((row) => row.group === group)
    const error = own.find((row) => row.status === 'failed')?.error
    const failure = Failure.parse(error ? JSON.parse(error) : task.error)
    return { name, word: rungWord(task.status, own), reason: failure?.message ?? null }
  })
  const succeeded = task.status === 'succeeded' && rungs.every(({ word }) => word === 'SUCCESS')
  return { taskId: task.id, dstPath: input.dstPath, succeeded, progressPercent: task.progressPercent, rungs }
}

const findTask = async (ctx: Context, id: string) => {
  try {
    return await getTask(ctx, id)
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return undefined
    throw error
  }
}
