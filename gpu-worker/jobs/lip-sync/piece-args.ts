import type { LipSyncInput } from '../../../shared/jobs/lip-sync.ts'
import { rawInputArgs } from '../../ffmpeg/input-args.ts'
import { pieceEncoding, pieceMux } from '../compose/piece-output.ts'
import type { Upright } from './upright.ts'

/** Hardly to be told from the source: the film's rungs are made from it. */
const quality = { crf: 16, bitsPerPixel: 0.6 }

/** Raw frames on stdin → one transport stream. */
export const pieceArgs = (
  { encoder, grid: { rate } }: Pick<LipSyncInput, 'encoder' | 'grid'>,
  { width, height, colour }: Upright,
  path: string,
): string[] => [
  ...rawInputArgs({ width, height, pixelFormat: 'yuv420p', rate }),
  ...['-map', '0:v:0', ...pieceEncoding({ encoder, width, height, rate }, quality)],
  // The last word counts: the source's own colours, not the ladder's.
  ...['-colorspace', colour.matrix, '-color_primaries', colour.primaries, '-color_trc', colour.transfer],
  ...pieceMux(path),
]
