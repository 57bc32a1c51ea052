import type { SegmentFact } from './film.ts'
import type { FilmSpec } from './film-spec.ts'
import { segmentSecondsOf } from './pieces.ts'

/** Sound cuts stand up to 1,024 samples beside the picture's. */
const soundRoundingSeconds = 1024 / 48_000

/** Fixed by the declared cuts: RFC 8216 6.2.1 forbids a live playlist's target duration to change. */
export const targetSecondsOf = (spec: FilmSpec): number =>
  spec.pieces.reduce(
    (target, piece) =>
      Math.max(
        target,
        ...segmentSecondsOf(piece, spec.rate).map((s) => Math.round(s + soundRoundingSeconds)),
      ),
    1,
  )

type MediaPlaylist = {
  segments: readonly SegmentFact[]
  targetSeconds: number
  uriOf: (segment: number) => string
  /** `event` may still grow; `vod` has all; `ended` will not grow though it is not complete. */
  state: 'event' | 'vod' | 'ended'
}

/**
 * Just above zero: players begin a growing playlist at its start and not at its end, and hls.js ≥ 1.6, which shows the
 * first frame PTS − DTS late, jumps over that hole unheard. In the master ffmpeg 5.1 warns of it ("Empty segment").
 */
const startTag = '#EXT-X-START:TIME-OFFSET=0.001'

/** RFC 8216 media playlist of one track: segment `i` is `uriOf(i)`. */
export const writeMediaPlaylist = ({ segments, targetSeconds, uriOf, state }: MediaPlaylist): string => {
  const longest = segments.reduce((max, [durationMs]) => Math.max(max, Math.round(durationMs / 1000)), 0)
  const lines = [
    '#EXTM3U',
    '#EXT-X-VERSION:3',
    `#EXT-X-TARGETDURATION:${Math.max(targetSeconds, longest)}`,
    '#EXT-X-MEDIA-SEQUENCE:0',
    `#EXT-X-PLAYLIST-TYPE:${state === 'event' ? 'EVENT' : 'VOD'}`,
    '#EXT-X-INDEPENDENT-SEGMENTS',
    startTag,
  ]
  for (const [i, [durationMs]] of segments.entries())
    lines.push(`#EXTINF:${(durationMs / 1000).toFixed(6)},`, uriOf(i))
  if (state !== 'event') lines.push('#EXT-X-ENDLIST')
  return `${lines.join('\n')}\n`
}
