import { trackPlaylistName } from '../../../shared/hls/film.ts'
import { pathUri } from '../../domain/anime/dst-path.ts'
import type { AnimeStatus } from '../../domain/anime/read-status.ts'

/** Flask sorts keys by their letters. */
const sorted = <T>(entries: [string, T][]): Record<string, T> =>
  Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))

/** The documented keys in their order, then what we add; an unknown id looks like a task that has not begun. */
export const toStatusBody = (asked: string, status: AnimeStatus | undefined): Record<string, unknown> => {
  if (!status) return { status: {}, success: false, task_id: asked }
  return {
    status: sorted(status.rungs.map(({ name, word }) => [name, word])),
    success: status.succeeded,
    task_id: asked,
    progress: status.progressPercent,
    result: sorted(
      status.rungs.map(({ name, word, reason }) => [
        name,
        {
          log: reason,
          playlist_path: `${pathUri(status.dstPath)}/${trackPlaylistName(name)}`,
          resolution: name.replace(/p.*$/, ''),
          status: word,
        },
      ]),
    ),
  }
}
