import { toEven } from '../../shared/even.ts'
import { halfTransition } from '../../shared/films/scene-borders.ts'
import type { Rational } from '../../shared/hls/film.ts'
import type { Demuxer } from '../../shared/jobs/source.ts'
import { readFrames } from '../ffmpeg/frame-pipe.ts'
import { inputArgs } from '../ffmpeg/input-args.ts'
import { fitFilters } from '../jobs/compose/fit.ts'
import { prepared } from '../jobs/compose/graph.ts'
import type { Picture } from '../jobs/compose/pictures.ts'
import { gridFilters } from '../jobs/encode/grid.ts'
import type { JobEnv } from '../jobs/handler.ts'
import { shareOf } from '../presenters/gestures.ts'
import { seekArgs } from '../segments/seek.ts'
import type { Planes } from './planes.ts'
import { viewOf } from './view.ts'

type Showing = {
  picture: Picture
  width: number
  height: number
  rate: Rational
  seed: number
  scene: { startFrame: number; endFrame: number }
  firstFrame: number
  frameCount: number
}

/** So much larger than its place is a still held: the camera needs room. */
const oversampling = 1.12

const readPlanes = async function* (
  args: string[],
  { picture, width, height }: Pick<Showing, 'picture' | 'width' | 'height'>,
  env: JobEnv,
): AsyncGenerator<Planes> {
  const { scratchDir, signal } = env
  const request = { args, scratchDir, signal, readPaths: [picture.path] }
  const pixels = { pixelFormat: 'yuv420p' as const, frameBytes: (width * height * 3) / 2 }
  for await (const data of readFrames(env.ffmpeg, { ...request, ...pixels })) yield { width, height, data }
}

/** The view moves so slowly that it is felt more than seen: in or out, by the scene's seed. */
const cameraAt = ({ seed, scene, rate }: Showing, frame: number) => {
  const margin = halfTransition(scene, { ...scene, transition: 'fade' }, rate)
  const from = scene.startFrame - margin
  const passed = Math.max(0, Math.min(1, (frame - from) / (scene.endFrame + margin - from)))
  const share = shareOf(seed, 3) < 0.6 ? passed : 1 - passed
  const size = 1 - 0.09 * share
  const room = (1 - size) / 2
  return {
    ...{ size, x: 0.5 + room * (shareOf(seed, 4) - 0.5) * 1.4 },
    y: 0.5 - room * 0.5 * shareOf(seed, 5),
  }
}

const stillFrames = async function* (showing: Showing, env: JobEnv): AsyncGenerator<Planes> {
  const { picture, width, height, firstFrame, frameCount } = showing
  const held = { width: toEven(width * oversampling), height: toEven(height * oversampling) }
  const graph = `[0:${picture.stream}]${prepared(picture)}${fitFilters('cover', held, picture.matrix, 'still')}[out]`
  const args = ['-noautorotate', ...inputArgs(picture), '-filter_complex', graph, '-map', '[out]']
  const stills = readPlanes([...args, '-frames:v', '1'], { picture, ...held }, env)
  let still: Planes | undefined
  for await (const frame of stills) still = frame
  if (still === undefined) return
  for (let i = 0; i < frameCount; i++) yield viewOf(still, cameraAt(showing, firstFrame + i), width, height)
}

/** The film's first picture stands at the scene's start, before it that picture is held, as its last one after its end. */
const filmFrames = async function* (showing: Showing, env: JobEnv): AsyncGenerator<Planes> {
  const { picture, width, height, rate, scene, firstFrame, frameCount } = showing
  const early = Math.max(0, Math.min(frameCount - 1, scene.startFrame - firstFrame))
  const first = Math.max(0, firstFrame - scene.startFrame)
  const count = frameCount - early
  const { startSeconds, endSeconds } = picture
  const grid = { rate, frameCount: 0, startSeconds, videoEndSeconds: endSeconds }
  const onGrid = gridFilters(grid, { index: 0, firstSegment: 0, frames: [first, first + count] }, 0)
  const fit = fitFilters('cover', { width, height }, picture.matrix, 'film')
  const graph = `[0:${picture.stream}]${[...picture.fields, ...onGrid].join(',')},setpts=N,${prepared(picture)}${fit}[out]`
  const wanted = (first * rate.den) / rate.num
  const fromSeconds =
    wanted === 0 ? 0 : startSeconds + Math.min(wanted, Math.max(0, endSeconds - startSeconds - 1))
  const args = [
    ...seekArgs({ whole: true, demuxer: picture.demuxer as Demuxer }, fromSeconds),
    ...inputArgs(picture),
    ...[
      '-filter_complex',
      graph,
      '-map',
      '[out]',
      '-r',
      `${rate.num}/${rate.den}`,
      '-frames:v',
      String(count),
    ],
  ]
  let waiting = early
  for await (const frame of readPlanes(args, showing, env)) {
    for (; waiting > 0; waiting--) yield frame
    yield frame
  }
}

/** Pictures of a slot, one for each frame from `firstFrame` of the film, filling its place. */
export const mediaFrames = (showing: Showing, env: JobEnv): AsyncGenerator<Planes> =>
  showing.picture.kind === 'still' ? stillFrames(showing, env) : filmFrames(showing, env)
