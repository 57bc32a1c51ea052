import { findAnyPiece, findFilmOfSource, putFilmPiece } from '../../db/films.ts'
import type { CommitEffect } from '../jobs/commit-effect.ts'
import { checkJoint, checkLengths, checkStored } from './check-piece.ts'
import { type FilmJobType, madePieceOf } from './piece-data.ts'
import { switchReadyPath } from './switch-path.ts'

/** A committed piece becomes a row that playlists are written from, if it joins what is there. */
const filmEffect = <T extends FilmJobType>(type: T): CommitEffect<T> => ({
  write: async (ctx, { job, output, prefix, objects }) => {
    const made = madePieceOf[type](job.input, output)
    checkLengths(made)
    checkStored(made, objects)
    const filmId = await findFilmOfSource(ctx.db, job.taskId, made.sourceMediaId)
    const committed = await findAnyPiece(ctx.db, filmId, made.group)
    if (committed) checkJoint(made.data, committed.data)
    const { group, piece, data } = made
    return { statements: [putFilmPiece(ctx.db, filmId, { group, piece, prefix, data })] }
  },
  after: async (ctx, { job }) => {
    await switchReadyPath(ctx, job.taskId)
  },
})

export const filmEffects = {
  encode: filmEffect('encode'),
  remux: filmEffect('remux'),
  audio: filmEffect('audio'),
  poster: filmEffect('poster'),
}
