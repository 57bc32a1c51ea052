import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import type { OpenFilm } from './open-film.ts'

export const publicToken = 'public'

/**
 * A signed token opens the one film it names; the word `public` opens public films alone.
 * @throws forbidden
 */
export const requirePlayback = async (ctx: Context, token: string, filmId: string): Promise<void> => {
  if (token === publicToken) return
  const claims = await ctx.keys.verifyPlayback(token)
  if (!claims)
    throw new AppError('forbidden', 'The playback link is forged or has expired: ask for a new one')
  if (claims.id !== filmId) throw new AppError('forbidden', 'The playback link is for something else')
}

/** @throws forbidden as for a film that does not exist: nobody learns which ids are taken */
export const requireVisible = (token: string, film: OpenFilm | undefined): void => {
  if (token === publicToken && film?.visibility !== 'public')
    throw new AppError('forbidden', 'This film is not public: play it through a signed link')
}
