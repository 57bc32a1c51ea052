import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TemplateInput, TemplateSceneDrawing } from '../../shared/jobs/template.ts'
import { filterFrames } from '../ffmpeg/frame-pipe.ts'
import { rawInputArgs } from '../ffmpeg/input-args.ts'
import type { JobEnv } from '../jobs/handler.ts'
import { held, inputOf, speakerGraph } from '../jobs/presenter/graph.ts'
import { layerArgs } from '../jobs/presenter/run.ts'
import { characters } from '../presenters/characters.ts'
import { backSvg, bodySvg, bustSize } from '../presenters/draw/index.ts'
import { headFrames } from '../presenters/head-frames.ts'
import { backBox, bodyBox, exactBox, headBox, placeOf, type Stand } from '../presenters/layers.ts'
import type { Shape } from './mask.ts'
import type { Planes } from './planes.ts'

type Size = { width: number; height: number }

/** Cut out, the whole bust stands on the lower edge; in a frame of its own, the head fills it. */
const standFor = ({ width, height }: Size, shape: Shape): Stand => {
  if (shape !== 'cut out') {
    const scale = Math.max(width / 470, height / 500)
    return { scale, left: (width - bustSize.width * scale) / 2, top: -34 * scale }
  }
  // Wider than high: shoulders may end at the frame's own sides.
  const scale = Math.min(width / (width > height * 0.9 ? 520 : bustSize.width), height / bustSize.height)
  return { scale, left: (width - bustSize.width * scale) / 2, top: height - bustSize.height * scale }
}

type Speaking = {
  input: Pick<TemplateInput, 'rate' | 'seed' | 'presenter'>
  scene: Pick<TemplateSceneDrawing, 'spoken' | 'phonemes'>
  shape: Shape
  background: Planes
  /** Names the files of one scene. */
  id: string
  firstFrame: number
  frameCount: number
}

/** Pictures of the presenter before this background, one for each frame; a frame depends on its own time alone. */
export const presenterFrames = async function* (speaking: Speaking, env: JobEnv): AsyncGenerator<Planes> {
  const { input, scene, shape, background, id, firstFrame, frameCount } = speaking
  const { width, height } = background
  const stand = standFor(background, shape)
  const character = characters[input.presenter]
  const shot = { character, scale: stand.scale }
  const path = join(env.scratchDir, `wall-${id}.yuv`)
  await writeFile(path, background.data)
  const { rate, seed } = input
  const window = { firstFrame, frameCount }
  const size = { width: placeOf(headBox, stand).width, height: placeOf(headBox, stand).height }
  const wall = `[${inputOf.background}:v]${held({ rate })}[background]`
  const args = [
    ...rawInputArgs({ ...size, pixelFormat: 'rgba', rate }),
    ...(await layerArgs(backSvg({ ...shot, box: exactBox(backBox, stand) }), `back-${id}.rgba`, env)),
    ...(await layerArgs(bodySvg({ ...shot, box: exactBox(bodyBox, stand) }), `body-${id}.rgba`, env)),
    ...['-protocol_whitelist', 'file,pipe', '-f', 'rawvideo', '-pix_fmt', 'yuv420p'],
    ...['-s', `${width}x${height}`, '-i', `file:${path}`],
    ...['-filter_complex', speakerGraph({ rate, seed, window }, stand, wall)],
    // Else ffmpeg repeats frames: it takes the wall's rate, 25, for that of the whole.
    ...['-map', '[out]', '-r', `${rate.num}/${rate.den}`, '-frames:v', String(frameCount)],
  ]
  const frames = headFrames({
    ...{ character, stand, seed, words: scene.spoken, phonemes: scene.phonemes },
    ...{ rate, window, signal: env.signal },
  })
  const pixels = { pixelFormat: 'yuv420p' as const, frameBytes: (width * height * 3) / 2 }
  const { scratchDir, signal } = env
  for await (const data of filterFrames(env.ffmpeg, { args, frames, scratchDir, signal, ...pixels }))
    yield { width, height, data }
}
