import * as z from 'zod'

export const Rational = z.object({ num: z.int().positive(), den: z.int().positive() })
export type Rational = z.infer<typeof Rational>

export const Encoder = z.object({ family: z.enum(['x264', 'nvenc']), ffmpegMajor: z.int().positive() })
export type Encoder = z.infer<typeof Encoder>

/** The one output grid of a film: frame k stands at startSeconds + k / rate, for k < frameCount. */
export const Grid = z.object({
  rate: Rational,
  startSeconds: z.number(),
  frameCount: z.int().positive(),
  /** Where the source's own picture ends; frames after it hold the last picture. */
  videoEndSeconds: z.number(),
})
export type Grid = z.infer<typeof Grid>

/**
 * Even sizes, square pixels, rotation applied. `name` is the output height (anime) or that of the 16:9 box which the
 * picture fits (native): `1080p`, `1080p_uspp`, or `source` for the copied picture.
 */
export const Rung = z.object({
  name: z.string().regex(/^(?:\d{2,4}p(?:_uspp)?|source)$/),
  width: z.int().positive().multipleOf(2),
  height: z.int().positive().multipleOf(2),
  crf: z.number(),
  maxrateKbps: z.int().positive(),
  bufsizeKbps: z.int().positive(),
})
export type Rung = z.infer<typeof Rung>

const GroupKind = z.enum(['copy', 'plain', 'cleaned', 'above'])

/** Rungs encoded together from one decode. `base` (or a copy without a base) is required, others may fail alone. */
export const Group = z.object({
  name: z.string().regex(/^(?:base|source|\d{2,4}p(?:_uspp)?)$/),
  kind: GroupKind,
  rungs: z.array(Rung).min(1),
  required: z.boolean(),
})
export type Group = z.infer<typeof Group>

/** A run of segments: `cuts[firstSegment … firstSegment + segmentCount]` bound it, in frames of the grid. */
export const Piece = z.object({
  index: z.int().nonnegative(),
  firstSegment: z.int().nonnegative(),
  /** First frames of the piece's segments and, last, the frame after the piece: segmentCount + 1 numbers. */
  frames: z.array(z.int().nonnegative()).min(2),
})
export type Piece = z.infer<typeof Piece>

const dayMs = 86_400_000

/** `[durationMs (3 decimals), sizeBytes]` of one segment. */
export const SegmentFact = z.tuple([z.number().positive().max(dayMs), z.int().positive()])
export type SegmentFact = z.infer<typeof SegmentFact>

/** What one job made of one track (a rung, or `audio`) in one piece. */
export const TrackPiece = z.object({
  track: z.string(),
  segments: z.array(SegmentFact).min(1),
  /** RFC 6381, from the SPS or the audio config: `avc1.64001f`, `mp4a.40.2`. Playlists quote it as it is. */
  codecs: z.string().regex(/^(?:avc1\.[0-9a-f]{6}|mp4a\.40\.\d{1,2})$/),
  /** SHA-256 of the SPS (video) or of the ADTS header's fixed part (audio): pieces of a track must agree. */
  configHash: z.string().max(64),
  /** First DTS − PTS in 90 kHz ticks: pieces of a track must agree. */
  firstDtsMinusPts: z.int(),
})
export type TrackPiece = z.infer<typeof TrackPiece>

/** Storyboard sprite of one piece: a grid of equal tiles, `times[i]` = start of tile i in seconds of the film. */
export const Sprite = z.object({
  name: z.string(),
  tileWidth: z.int().positive(),
  tileHeight: z.int().positive(),
  columns: z.int().positive(),
  times: z.array(z.number().nonnegative()).min(1),
})
export type Sprite = z.infer<typeof Sprite>

/** `output0007_h264_480p.ts`: the published anime names serve every film. */
export const segmentName = (track: string, segment: number): string =>
  `output${String(segment).padStart(4, '0')}_${track === 'audio' ? 'audio' : `h264_${track}`}.ts`

/** `playlist_h264_480p.m3u8`, `playlist_audio.m3u8`. */
export const trackPlaylistName = (track: string): string =>
  `playlist_${track === 'audio' ? 'audio' : `h264_${track}`}.m3u8`

/** Where a worker puts segment `n` (its number in the whole film) of a track inside its attempt's prefix. */
export const segmentOutputName = (track: string, segment: number): string =>
  `${track}/s${String(segment).padStart(5, '0')}.ts`
