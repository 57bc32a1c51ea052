import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import { AppError } from '../../../../shared/errors.ts'
import { type Language, languages } from '../../../../shared/languages.ts'
import { espeakLanguages } from '../espeak/voices.ts'

/** `config.json` beside `model.onnx`, as Piper writes it (`*.onnx.json`). */
const VitsConfig = z.object({
  audio: z.object({ sample_rate: z.int().min(8_000).max(96_000) }),
  espeak: z.object({ voice: z.string().min(1) }),
  inference: z
    .object({
      noise_scale: z.number().default(0.667),
      length_scale: z.number().default(1),
      noise_w: z.number().default(0.8),
    })
    .prefault({}),
  num_speakers: z.int().positive().default(1),
  phoneme_id_map: z.record(z.string(), z.array(z.int().nonnegative()).min(1)),
})
export type VitsConfig = z.infer<typeof VitsConfig>

/** @throws engine_unavailable: not such a file */
export const readConfig = async (path: string): Promise<VitsConfig & { language: Language }> => {
  const config = VitsConfig.safeParse(await readJson(path))
  if (!config.success)
    throw new AppError(
      'engine_unavailable',
      `${path} is no configuration of a VITS voice as Piper writes it`,
      {
        got: z.prettifyError(config.error).slice(0, 300),
      },
    )
  const { voice } = config.data.espeak
  const language = languageOf(voice)
  if (!language)
    throw new AppError('engine_unavailable', `${path} speaks a language that is none of ours`, {
      got: voice,
      allowed: languages,
    })
  return { ...config.data, language }
}

const readJson = async (path: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw new AppError('engine_unavailable', `${path} is no JSON`, {}, error)
  }
}

/** `en-gb-x-rp` is English, `cmn` Chinese, `nb` Norwegian. */
const languageOf = (voice: string): Language | undefined => {
  const [base = ''] = voice.toLowerCase().split('-')
  return languages.find((code) => code === base || espeakLanguages[code].split('-')[0] === base)
}
