import type { EngineFactory } from '../engine.ts'
import { isAsked, type UpscaleEngine, type UpscaleRequest } from './contract.ts'
import { filterUpscale, wantedSize } from './filter-frames.ts'

const careful = 'flags=lanczos+accurate_rnd+full_chroma_int+full_chroma_inp'

/** Ways in and out of the filters: pictures keep all their colours on the way. */
const ways = ({ pixelFormat, matrix }: UpscaleRequest) =>
  pixelFormat === 'rgb24'
    ? {
        toYuv: [`scale=${careful}:out_color_matrix=bt709:out_range=pc`, 'format=yuv444p'],
        fromYuv: [`scale=${careful}:in_color_matrix=bt709:in_range=pc`, 'format=rgb24'],
        toRgb: ['format=bgr0'],
        fromRgb: ['format=rgb24'],
      }
    : {
        toYuv: [],
        fromYuv: [],
        toRgb: [`scale=${careful}:in_color_matrix=${matrix}:in_range=tv`, 'format=bgr0'],
        fromRgb: [`scale=${careful}:out_color_matrix=${matrix}:out_range=tv`, 'format=yuv420p'],
      }

/** What makes the rungs above a source too (see the encode job): blocks and bands out, then larger, then sharper. */
const photoFilters = (request: UpscaleRequest, filters: ReadonlySet<string>): string[] => {
  const { toYuv, fromYuv } = ways(request)
  const range = request.pixelFormat === 'rgb24' ? 'pc' : 'tv'
  const { width, height } = wantedSize(request)
  return [
    ...toYuv,
    ...(filters.has('spp') ? ['spp=quality=4:qp=4'] : []),
    ...(filters.has('gradfun') ? ['gradfun'] : []),
    // Said on both sides, else swscale squeezes the full range of pictures.
    `scale=w=${width}:h=${height}:flags=lanczos+accurate_rnd:in_range=${range}:out_range=${range}`,
    'unsharp=5:5:0.8:3:3:0.4',
    ...fromYuv,
  ]
}

/** xBR draws edges anew between pixels: crisp for drawn lines, false for photographs. */
const lineFactor = ({ wantedScale }: UpscaleRequest): 2 | 3 | 4 =>
  wantedScale <= 2 ? 2 : wantedScale <= 3 ? 3 : 4

const lineFilters = (request: UpscaleRequest, factor: number): string[] => {
  const { toRgb, fromRgb } = ways(request)
  return [...toRgb, `xbr=n=${factor}`, ...fromRgb]
}

/** ffmpeg's own filters. `UPSCALE_MODEL=line` is for drawings; everything else is `photo`. */
export const builtinUpscale: EngineFactory<UpscaleEngine> = {
  name: 'builtin',
  proof: { kind: 'built in' },
  open: async ({ model: asked }) => {
    const use = { engine: 'builtin', model: asked === 'line' ? 'line' : 'photo', device: 'cpu' } as const
    return {
      ...use,
      canDo: (request) => isAsked(request, use),
      run: async (request, env) => {
        if (use.model === 'photo')
          return filterUpscale(
            request,
            wantedSize(request),
            { filters: photoFilters(request, env.ffmpeg.filters) },
            env,
          )
        const factor = lineFactor(request)
        const size = { width: factor * request.width, height: factor * request.height }
        return filterUpscale(request, size, { filters: lineFilters(request, factor) }, env)
      },
      close: async () => undefined,
    }
  },
}
