import type { JobHandler } from '../handler.ts'
import { enlargeFilmPiece } from './film-piece.ts'
import { enlargePicture } from './picture.ts'

/** A picture, or one piece of a film, made larger. */
export const runUpscale: JobHandler<'upscale'> = (input, env) =>
  input.kind === 'picture' ? enlargePicture(input, env) : enlargeFilmPiece(input, env)
