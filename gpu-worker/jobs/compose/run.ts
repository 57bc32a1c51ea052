import { join } from 'node:path'
import type { ComposeInput, ComposeOutput } from '../../../shared/jobs/compose.ts'
import { findCaptionFonts } from '../../captions/find-fonts.ts'
import { prepareCaptions } from '../../captions/prepare.ts'
import { runFfmpeg } from '../../ffmpeg/run.ts'
import type { JobEnv, JobHandler } from '../handler.ts'
import { composeArgs } from './args.ts'
import { openPictures } from './pictures.ts'
import { pieceName, publishPiece } from './publish-piece.ts'

type Captions = { filter: string | undefined; state: ComposeOutput['captions'] }

/** Without libass or a font that has the language's letters the film is made without captions, and says so. */
const drawCaptions = async (input: ComposeInput, env: JobEnv): Promise<Captions> => {
  if (!input.captions) return { filter: undefined, state: 'none' }
  const drawable = env.ffmpeg.filters.has('ass')
  const fonts = drawable ? await findCaptionFonts(input.captions.language) : undefined
  if (!fonts) return { filter: undefined, state: 'font_missing' }
  const { rate, window, width, height } = input
  const toMs = (frame: number) => (frame * rate.den * 1000) / rate.num
  const filter = await prepareCaptions({
    scenes: input.scenes.map(({ words, endFrame }) => ({ words, endMs: toMs(endFrame) })),
    ...{ fromMs: toMs(window.firstFrame), toMs: toMs(window.firstFrame + window.frameCount) },
    ...{ width, height, fonts, scratchDir: env.scratchDir },
  })
  return { filter, state: 'burnt' }
}

/** One piece of a film made of scenes: its frames depend on their own time alone, so pieces join without a seam. */
export const runCompose: JobHandler<'compose'> = async (input, env): Promise<ComposeOutput> => {
  const captions = await drawCaptions(input, env)
  const { pictures, close } = await openPictures(input.scenes, env)
  try {
    const path = join(env.scratchDir, pieceName)
    await runFfmpeg(env.ffmpeg, {
      args: composeArgs(input, pictures, captions.filter, path),
      scratchDir: env.scratchDir,
      readPaths: [...new Set(pictures.map((picture) => picture.path))],
      signal: env.signal,
    })
    return { ...(await publishPiece(path, input.window.frameCount, env)), captions: captions.state }
  } finally {
    await close()
  }
}
