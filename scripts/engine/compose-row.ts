import { findCaptionFonts } from '../../gpu-worker/captions/find-fonts.ts'
import type { EngineRow } from '../../gpu-worker/engines/index.ts'
import type { FfmpegTools } from '../../gpu-worker/ffmpeg/tools.ts'
import type { Encoder } from '../../shared/hls/film.ts'
import type { EngineUse } from '../../shared/jobs/engine-use.ts'
import { languages } from '../../shared/languages.ts'

/** Composing asks no engine but ffmpeg. */
export const composeUse = (encoder: Encoder): EngineUse => ({
  engine: 'builtin',
  model: `ffmpeg-${encoder.ffmpegMajor}-${encoder.family}`,
  device: encoder.family === 'nvenc' ? 'cuda' : 'cpu',
})

/** Its line among the engines; the languages are those whose captions this machine has fonts for. */
export const findComposeRow = async ({ encoder }: FfmpegTools): Promise<EngineRow> => {
  const fonts = await Promise.all(languages.map((language) => findCaptionFonts(language)))
  return {
    ...composeUse(encoder),
    capability: 'compose',
    languages: languages.filter((_, index) => fonts[index] !== undefined),
    status: 'ready',
    why: null,
    proof: 'built in',
  }
}
