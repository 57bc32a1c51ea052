import { join } from 'node:path'
import type { ComposeOutput } from '../../../shared/jobs/compose.ts'
import type { TemplateInput } from '../../../shared/jobs/template.ts'
import { findCaptionFonts } from '../../captions/find-fonts.ts'
import { prepareCaptions } from '../../captions/prepare.ts'
import { taggedBt709 } from '../../ffmpeg/bt709.ts'
import { writeFrames } from '../../ffmpeg/frame-pipe.ts'
import { rawInputArgs } from '../../ffmpeg/input-args.ts'
import { findTemplateFonts } from '../../templates/fonts.ts'
import { openLogo } from '../../templates/logo.ts'
import { type OpenScene, pieceFrames } from '../../templates/piece-frames.ts'
import { sceneFrames } from '../../templates/scene-frames.ts'
import { openPictures } from '../compose/pictures.ts'
import { pieceOutput } from '../compose/piece-output.ts'
import { pieceName, publishPiece } from '../compose/publish-piece.ts'
import type { JobEnv, JobHandler } from '../handler.ts'

/** In the lower third of an upright frame presenters have their mouths. */
const belowMouths = 0.06

/** Without libass or a font that has the language's letters the film is made without captions, and says so. */
const drawCaptions = async (
  input: TemplateInput,
  env: JobEnv,
): Promise<{ filter: string | undefined; state: ComposeOutput['captions'] }> => {
  const { rate, window, width, height, scenes, scratchDir } = { ...input, ...env }
  if (!input.captions) return { filter: undefined, state: 'none' }
  const fonts = env.ffmpeg.filters.has('ass') ? await findCaptionFonts(input.language) : undefined
  if (!fonts) return { filter: undefined, state: 'font_missing' }
  const toMs = (frame: number) => (frame * rate.den * 1000) / rate.num
  const filter = await prepareCaptions({
    scenes: scenes.map(({ words, endFrame }) => ({ words, endMs: toMs(endFrame) })),
    ...{ fromMs: toMs(window.firstFrame), toMs: toMs(window.firstFrame + window.frameCount) },
    ...{ width, height, fonts, scratchDir },
    ...(height > width ? { bottomShare: belowMouths } : {}),
  })
  return { filter, state: 'burnt' }
}

/** Fetches every picture of the piece; each scene's come by slot. */
const openMedia = async (input: TemplateInput, env: JobEnv) => {
  const slots = input.scenes.flatMap(({ media }, scene) =>
    Object.entries(media).map(([slot, { file, kind }]) => ({ scene, slot, picture: file, kind })),
  )
  const logo = input.logo ? [{ picture: input.logo, kind: 'still' as const }] : []
  const { pictures, close } = await openPictures([...slots, ...logo], env)
  const ofScene = (scene: number) =>
    new Map(
      slots.flatMap(({ scene: own, slot }, i) => {
        const picture = pictures[i]
        return own === scene && picture ? [[slot, picture] as const] : []
      }),
    )
  return { pictures, ofScene, logo: pictures[slots.length], close }
}

const graphOf = ({ rate, window }: TemplateInput, captions: string | undefined): string =>
  [
    `[0:v]settb=${rate.den}/${rate.num},setpts=N+${window.firstFrame}`,
    ...(captions ? [captions] : []),
    'setpts=PTS-STARTPTS,format=yuv420p',
    `${taggedBt709}[out]`,
  ].join(',')

/** One piece of a template video: its frames depend on their own time alone, so pieces join without a seam. */
export const runTemplate: JobHandler<'template'> = async (input, env) => {
  const captions = await drawCaptions(input, env)
  const fonts = await findTemplateFonts(input.language)
  const { pictures, ofScene, logo: badge, close } = await openMedia(input, env)
  try {
    const logo = badge ? await openLogo(badge) : null
    const open: OpenScene = (index, firstFrame, frameCount) => {
      const scene = input.scenes[index]
      if (scene === undefined) throw new Error(`the piece has no scene ${index}`)
      const drawing = { input, scene, id: String(index), pictures: ofScene(index), logo, fonts }
      return sceneFrames({ ...drawing, firstFrame, frameCount }, env)
    }
    const path = join(env.scratchDir, pieceName)
    const args = [
      ...rawInputArgs({ width: input.width, height: input.height, pixelFormat: 'yuv420p', rate: input.rate }),
      ...['-filter_complex', graphOf(input, captions.filter), ...pieceOutput(input, path)],
    ]
    const { scratchDir, signal } = env
    const readPaths = [...new Set(pictures.map((picture) => picture.path))]
    await writeFrames(env.ffmpeg, { args, frames: pieceFrames(input, open), scratchDir, readPaths, signal })
    return { ...(await publishPiece(path, input.window.frameCount, env)), captions: captions.state }
  } finally {
    await close()
  }
}
