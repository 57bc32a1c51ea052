import type { ThumbnailInput } from '../../../shared/jobs/thumbnail.ts'
import { inputArgs } from '../../ffmpeg/input-args.ts'
import type { Window } from '../../ffmpeg/window.ts'
import { seekArgs } from '../../segments/seek.ts'

export const formats: Record<
  ThumbnailInput['format'],
  { extension: string; contentType: string; args: string[] }
> = {
  jpeg: {
    extension: 'jpg',
    contentType: 'image/jpeg',
    args: ['-c:v', 'mjpeg', '-pix_fmt', 'yuvj420p', '-q:v', '3'],
  },
  png: { extension: 'png', contentType: 'image/png', args: ['-c:v', 'png', '-pix_fmt', 'rgb24'] },
  webp: {
    extension: 'webp',
    contentType: 'image/webp',
    args: ['-c:v', 'libwebp', '-pix_fmt', 'yuv420p', '-q:v', '85'],
  },
}

/** Container times are exact to a tick or a millisecond: half of the latter finds the picture again. */
const sameTimeSeconds = 0.0005

type Still = {
  atSeconds: number
  width: number
  height: number
  format: ThumbnailInput['format']
  path: string
}

/** The picture shown from `atSeconds` on, upright and with square pixels, as one image file. */
export const stillArgs = (window: Window, still: Still): string[] => [
  ...[...seekArgs(window, still.atSeconds), '-itsoffset', String(window.offsetSeconds), ...inputArgs(window)],
  ...['-map', `0:${window.videoStream ?? 0}`, '-frames:v', '1'],
  '-vf',
  `select=gte(t\\,${(still.atSeconds - sameTimeSeconds).toFixed(6)}),scale=${still.width}:${still.height}:flags=lanczos,setsar=1`,
  ...[...formats[still.format].args, '-f', 'image2', '-update', '1', `file:${still.path}`],
]
