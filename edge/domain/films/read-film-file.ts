import { AppError } from '../../../shared/errors.ts'
import { type FilmFile, posterName } from '../../../shared/hls/file-names.ts'
import { segmentName, segmentOutputName } from '../../../shared/hls/film.ts'
import { groupOfTrack, viewTrack } from '../../../shared/hls/film-view.ts'
import { writeMasterPlaylist } from '../../../shared/hls/master-playlist.ts'
import { targetSecondsOf, writeMediaPlaylist } from '../../../shared/hls/media-playlist.ts'
import { pieceOfSegment } from '../../../shared/hls/pieces.ts'
import { writeStoryboard } from '../../../shared/hls/storyboard.ts'
import { outputKey } from '../../../shared/object-keys.ts'
import type { OpenFilm } from './open-film.ts'

/** `final` = this text will never change. */
export type FilmAnswer =
  | { kind: 'text'; contentType: string; text: string; final: boolean }
  | { kind: 'object'; contentType: string; key: string }

const playlistType = 'application/vnd.apple.mpegurl'

/**
 * Text of a playlist as it may be listed now, or the R2 key of what a committed piece stored.
 * @throws not_found for what is not there, or not there yet
 */
export const readFilmFile = (
  film: OpenFilm,
  file: FilmFile,
  uriOf: (name: string) => string,
): Promise<FilmAnswer> => {
  if (file.kind === 'master') return readMaster(film, uriOf)
  if (file.kind === 'media') return readMedia(film, file.track, uriOf)
  if (file.kind === 'segment') return readSegment(film, file.track, file.segment)
  if (file.kind === 'storyboard') return readStoryboard(film, uriOf)
  if (file.kind === 'sprite') return readSprite(film, file.piece, file.index)
  return readPoster(film)
}

const notYet = (film: OpenFilm, what: string): AppError =>
  film.state === 'event'
    ? new AppError('not_found', `${what} is not there yet: its first piece is still being made`, {
        film_id: film.id,
      })
    : new AppError('not_found', `This film has no such file: ${what}`, { film_id: film.id })

const readMaster = async (film: OpenFilm, uriOf: (name: string) => string): Promise<FilmAnswer> => {
  const text = writeMasterPlaylist(film.spec, await film.pieces(), uriOf)
  if (text === undefined) throw notYet(film, 'The master playlist')
  return { kind: 'text', contentType: playlistType, text, final: film.state === 'vod' }
}

const readMedia = async (
  film: OpenFilm,
  track: string,
  uriOf: (name: string) => string,
): Promise<FilmAnswer> => {
  const group = groupOfTrack(film.spec, track)
  const view = group && viewTrack(film.spec, await film.pieces({ group }), group, track)
  if (!view) throw notYet(film, `The playlist of ${track}`)
  const text = writeMediaPlaylist({
    segments: view.segments,
    targetSeconds: targetSecondsOf(film.spec),
    uriOf: (segment) => uriOf(segmentName(track, segment)),
    state: view.complete ? 'vod' : film.state,
  })
  return { kind: 'text', contentType: playlistType, text, final: film.state === 'vod' }
}

/** Only through a committed piece: what a losing attempt wrote has no name here. */
const readSegment = async (film: OpenFilm, track: string, segment: number): Promise<FilmAnswer> => {
  const group = groupOfTrack(film.spec, track)
  const piece = pieceOfSegment(film.spec.pieces, segment)
  const [row] = group && piece ? await film.pieces({ group, piece: piece.index }) : []
  if (!row?.data.tracks.some((made) => made.track === track)) throw notYet(film, segmentName(track, segment))
  return {
    kind: 'object',
    contentType: 'video/mp2t',
    key: outputKey(row.prefix, segmentOutputName(track, segment)),
  }
}

const readStoryboard = async (film: OpenFilm, uriOf: (name: string) => string): Promise<FilmAnswer> => {
  const pieces = await film.pieces()
  if (!pieces.some(({ data }) => data.sprites.length > 0)) throw notYet(film, 'The storyboard')
  const text = writeStoryboard(pieces, film.spec.durationSeconds, uriOf)
  return { kind: 'text', contentType: 'text/vtt; charset=utf-8', text, final: film.state === 'vod' }
}

const readSprite = async (film: OpenFilm, piece: number, index: number): Promise<FilmAnswer> => {
  const row = (await film.pieces({ piece })).find(({ data }) => data.sprites.length > 0)
  const sprite = row?.data.sprites[index]
  if (!row || !sprite) throw notYet(film, 'The sprite')
  return { kind: 'object', contentType: 'image/jpeg', key: outputKey(row.prefix, sprite.name) }
}

const readPoster = async (film: OpenFilm): Promise<FilmAnswer> => {
  for (const { prefix, data } of await film.pieces())
    if (data.poster) return { kind: 'object', contentType: 'image/jpeg', key: outputKey(prefix, data.poster) }
  throw notYet(film, posterName)
}
