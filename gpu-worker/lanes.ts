import { upscalerLane } from '../shared/jobs/upscaler.ts'
import type { Engines } from './engines/lineup.ts'
import type { FfmpegTools } from './ffmpeg/tools.ts'

/** What this worker can do, in the lanes' own words (see `laneOf` of the job types). */
export const lanesOf = ({ encoders }: Pick<FfmpegTools, 'encoders'>, engines: Engines): string[] => {
  const families = new Set(encoders.map(({ family, ffmpegMajor }) => `${family}:${ffmpegMajor}`))
  const perFamily = (ability: string) => [...families].map((family) => `${ability}:${family}`)
  return [
    ...['cpu', 'net', ...perFamily('h264'), ...perFamily('compose')],
    ...perLanguage('script', engines.script.engines),
    ...perLanguage('speech', engines.speech.engines),
    ...(engines.image.engines.length > 0 ? ['image'] : []),
    ...(engines.transcription.engines.length > 0 ? ['transcription'] : []),
    ...(engines.faceFinding.engines.length > 0 ? ['lip-sync'] : []),
    ...(engines.lipSync.engines.length > 0 ? perFamily('lip-sync') : []),
    ...(engines.upscale.engines.length > 0 ? ['upscale'] : []),
    ...engines.upscale.engines.flatMap((upscaler) =>
      encoders.map((encoder) => upscalerLane(upscaler, encoder)),
    ),
  ]
}

/** The languages of all engines together. */
const perLanguage = (ability: string, engines: readonly { languages: readonly string[] }[]): string[] => [
  ...new Set(engines.flatMap(({ languages }) => languages.map((language) => `${ability}:${language}`))),
]
