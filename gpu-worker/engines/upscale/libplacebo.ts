import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import { captureFfmpeg } from '../../ffmpeg/run.ts'
import { errorLines } from '../../ffmpeg/stderr.ts'
import type { EngineFactory, EngineSurroundings } from '../engine.ts'
import { findModelFiles } from '../onnx/index.ts'
import { isAsked, type UpscaleEngine, type UpscaleRequest } from './contract.ts'
import { filterUpscale, wantedSize } from './filter-frames.ts'
import { nameModel } from './model-name.ts'

const shaderName = 'shader.glsl'

type Shape = { width: number; height: number; pixelFormat: UpscaleRequest['pixelFormat'] }

const onVulkan = ['-init_hw_device', 'vulkan=gpu', '-filter_hw_device', 'gpu']

/**
 * The shader lies in ffmpeg's working folder under a name of ours: no path of the configuration enters a graph. Before
 * ffmpeg 6 the filter took only frames that lay on the card already.
 */
const filtersFor = ({ width, height, pixelFormat }: Shape, ffmpegMajor: number): string[] => {
  const filter = `libplacebo=w=${width}:h=${height}:custom_shader_path=${shaderName}`
  const onCard = ffmpegMajor < 6 ? ['hwupload', filter, 'hwdownload'] : [filter]
  return [...onCard, `format=${pixelFormat}`]
}

/** ffmpeg's first error, for whoever runs this machine: `Instance creation failure: VK_ERROR_…`. */
const wordsOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)
  const [first] = errorLines(cause.split('\n'))
  return first?.replace(/^.*\[(?:error|fatal|panic)\] /, '').slice(0, 200) ?? 'ffmpeg failed'
}

/** One frame, as the worker will run it: without Vulkan nothing else tells. */
const tryShader = async (path: string, { ffmpeg, signal }: EngineSurroundings): Promise<void> => {
  const scratchDir = await mkdtemp(join(tmpdir(), 'vitascope-shader-'))
  const filters = filtersFor({ width: 128, height: 128, pixelFormat: 'yuv420p' }, ffmpeg.ffmpegMajor)
  const picture = ['-f', 'lavfi', '-i', 'testsrc2=s=64x64:d=0.04,format=yuv420p']
  const args = [...onVulkan, ...picture, '-vf', filters.join(','), '-frames:v', '1', '-f', 'null', '-']
  try {
    await copyFile(path, join(scratchDir, shaderName))
    await captureFfmpeg(ffmpeg, { args, scratchDir, signal, timeoutMs: 30_000 })
  } catch (error) {
    signal.throwIfAborted()
    throw new AppError(
      'engine_unavailable',
      `libplacebo cannot run the shader here: ${wordsOf(error)}`,
      {},
      error,
    )
  } finally {
    await rm(scratchDir, { recursive: true, force: true })
  }
}

/** A shader for mpv, such as Anime4K's, run by ffmpeg's libplacebo on Vulkan; `UPSCALE_MODEL` names its file. */
export const libplaceboUpscale: EngineFactory<UpscaleEngine> = {
  name: 'libplacebo',
  proof: { kind: 'not run' },
  open: async ({ modelDir, model: asked = shaderName }, surroundings) => {
    const { ffmpeg } = surroundings
    if (!ffmpeg.filters.has('libplacebo'))
      throw new AppError('engine_unavailable', 'this ffmpeg was built without libplacebo')
    const file = asked.endsWith('.glsl') ? asked : `${asked}.glsl`
    const { shader } = await findModelFiles(modelDir, { shader: file })
    await tryShader(shader, surroundings)
    // Vulkan's card; of the devices there are words for, this is it.
    const use = { engine: 'libplacebo', model: await nameModel(shader), device: 'cuda' } as const
    return {
      ...use,
      canDo: (request) => isAsked(request, use),
      run: async (request, env) => {
        await copyFile(shader, join(env.scratchDir, shaderName))
        const size = wantedSize(request)
        const filters = filtersFor({ ...size, pixelFormat: request.pixelFormat }, env.ffmpeg.ffmpegMajor)
        return filterUpscale(request, size, { filters, before: onVulkan }, env)
      },
      close: async () => undefined,
    }
  },
}
