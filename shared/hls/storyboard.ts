import type { Sprite } from './film.ts'
import type { FilmPiece } from './film-spec.ts'

/** About 200 tiles, but no closer than 2 s and no farther than 10 s apart. */
export const storyboardSeconds = (durationSeconds: number): number =>
  Math.min(10, Math.max(2, Math.ceil(durationSeconds / 200)))

export const storyboardTileHeight = 90

export const storyboardName = 'storyboard.vtt'

/** `sprite0003_0.jpg`: a sheet of tiles of one piece, by its place in the piece's output. */
export const spriteName = (piece: number, index: number): string =>
  `sprite${String(piece).padStart(4, '0')}_${index}.jpg`

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0')

const stamp = (seconds: number): string => {
  const ms = Math.round(seconds * 1000)
  return `${pad(Math.floor(ms / 3_600_000), 2)}:${pad(Math.floor(ms / 60_000) % 60, 2)}:${pad(Math.floor(ms / 1000) % 60, 2)}.${pad(ms % 1000, 3)}`
}

type Tile = { uri: string; sprite: Sprite; index: number; startSeconds: number }

/** WebVTT thumbnails as players know them: each cue's text is `sprite.jpg#xywh=x,y,w,h`. */
export const writeStoryboard = (
  pieces: readonly FilmPiece[],
  durationSeconds: number,
  uriOf: (fileName: string) => string,
): string => {
  const tiles: Tile[] = pieces
    .flatMap(({ piece, data }) =>
      data.sprites.flatMap((sprite, n) =>
        sprite.times.map((startSeconds, index) => ({
          uri: uriOf(spriteName(piece, n)),
          sprite,
          index,
          startSeconds,
        })),
      ),
    )
    .sort((a, b) => a.startSeconds - b.startSeconds)
  const cues = tiles.flatMap(({ uri, sprite, index, startSeconds }, i) => {
    const endSeconds = tiles[i + 1]?.startSeconds ?? durationSeconds
    if (endSeconds <= startSeconds) return []
    const x = (index % sprite.columns) * sprite.tileWidth
    const y = Math.floor(index / sprite.columns) * sprite.tileHeight
    return [
      `${stamp(startSeconds)} --> ${stamp(endSeconds)}\n${uri}#xywh=${x},${y},${sprite.tileWidth},${sprite.tileHeight}`,
    ]
  })
  return `${['WEBVTT', ...cues].join('\n\n')}\n`
}
