import type { EngineUse } from '../../../shared/jobs/engine-use.ts'
import type { Upscaler } from '../../../shared/jobs/upscaler.ts'
import type { Matrix } from '../../engines/upscale/contract.ts'
import { taggedBt709 } from '../../ffmpeg/bt709.ts'
import type { Span } from '../lip-sync/decode-args.ts'
import { openFootage } from '../lip-sync/open-footage.ts'
import { type Footage, readSourceFrames } from '../lip-sync/source-frames.ts'
import type { Upright } from '../lip-sync/upright.ts'

export type Enlarged = {
  frames: AsyncIterable<Uint8Array>
  width: number
  height: number
  matrix: Matrix
  use: EngineUse
}

/** How the frames that we read are to be understood: as tagged, else as players guess. */
const matrixOf = ({ colour, picture }: Upright): Matrix => {
  if (colour.matrix.startsWith('bt2020')) return 'bt2020'
  if (colour.matrix === 'bt470bg' || colour.matrix === 'smpte170m') return 'smpte170m'
  return colour.matrix === 'unknown' && picture.matrix === 'smpte170m' ? 'smpte170m' : 'bt709'
}

/** Frames of a film as its upscaler makes them, in the upscaler's own size: yuv420p, the source's own colours. */
export const enlargeSpan = async (
  footage: Footage,
  span: Span,
  upscaler: Upscaler,
  wantedHeight: number,
): Promise<Enlarged> => {
  const upright = await openFootage(footage)
  const { width, height } = upright
  const matrix = matrixOf(upright)
  const shapeOf = () => ({ width, height, every: 1 })
  const frames = readSourceFrames(footage, { span, pixelFormat: 'yuv420p', shapeOf })
  const request = { frames, width, height, pixelFormat: 'yuv420p' as const, matrix, upscaler }
  const { env } = footage
  const { output, use } = await env.engines.upscale.run(
    { ...request, wantedScale: wantedHeight / height },
    env,
  )
  return { ...output, matrix, use }
}

/** Filters from the upscaler's frames to the size and the colours of what is encoded. */
export const fitFilters = (matrix: Matrix, { width, height }: { width: number; height: number }): string =>
  [
    `scale=w=${width}:h=${height}:flags=lanczos+accurate_rnd:in_color_matrix=${matrix}:in_range=tv:out_color_matrix=bt709:out_range=tv`,
    'setsar=1,format=yuv420p',
    taggedBt709,
  ].join(',')
