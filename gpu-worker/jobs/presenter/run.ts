import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import type { Background, PresenterInput } from '../../../shared/jobs/presenter.ts'
import { writeFrames } from '../../ffmpeg/frame-pipe.ts'
import { inputArgs, rawInputArgs } from '../../ffmpeg/input-args.ts'
import { characters } from '../../presenters/characters.ts'
import { backSvg, bodySvg } from '../../presenters/draw/index.ts'
import { headFrames } from '../../presenters/head-frames.ts'
import { backBox, bodyBox, exactBox, headBox, placeOf, type Stand, standIn } from '../../presenters/layers.ts'
import { rasterise } from '../../presenters/raster.ts'
import { openPictures, type Picture } from '../compose/pictures.ts'
import { pieceOutput } from '../compose/piece-output.ts'
import { pieceName, publishPiece } from '../compose/publish-piece.ts'
import type { JobEnv, JobHandler } from '../handler.ts'
import { presenterGraph } from './graph.ts'

/** A wall of one colour or two, a little lighter behind the head. */
const drawWall = (
  { width, height }: PresenterInput,
  wall: Exclude<Background, { picture: unknown }>,
): Buffer => {
  const [top, bottom] = 'colour' in wall ? [wall.colour, wall.colour] : [wall.top, wall.bottom]
  const stops = `<stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/>`
  const glow = `<radialGradient id="glow" cx="0.5" cy="0.45" r="0.7"><stop offset="0" stop-color="#fff" stop-opacity="0.22"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="wall" x1="0" y1="0" x2="0" y2="1">${stops}</linearGradient>${glow}</defs><rect width="100%" height="100%" fill="url(#wall)"/><rect width="100%" height="100%" fill="url(#glow)"/></svg>`
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng()
}

/** Raw, for a PNG would lose the colours of transparent pixels. */
export const layerArgs = async (
  svg: string,
  name: string,
  env: Pick<JobEnv, 'scratchDir'>,
): Promise<string[]> => {
  const { width, height, data } = rasterise(svg)
  const path = join(env.scratchDir, name)
  await writeFile(path, data)
  return [
    ...['-protocol_whitelist', 'file,pipe', '-f', 'rawvideo', '-pix_fmt', 'rgba'],
    ...['-s', `${width}x${height}`, '-i', `file:${path}`],
  ]
}

const openBackground = async (input: PresenterInput, env: JobEnv) => {
  if ('picture' in input.background) {
    const { pictures, close } = await openPictures(
      [{ picture: input.background.picture, kind: 'still' }],
      env,
    )
    const [picture] = pictures
    return { picture, args: picture ? ['-noautorotate', ...inputArgs(picture)] : [], close }
  }
  const path = join(env.scratchDir, 'wall.png')
  await writeFile(path, drawWall(input, input.background))
  const args = inputArgs({ path, demuxer: 'png_pipe' })
  return { picture: undefined, args, close: () => Promise.resolve() }
}

/** Inputs in the order of the graph. */
const inputs = async (
  input: PresenterInput,
  stand: Stand,
  background: string[],
  env: JobEnv,
): Promise<string[]> => {
  const { width, height } = placeOf(headBox, stand)
  const shot = { character: characters[input.presenter], scale: stand.scale }
  return [
    ...rawInputArgs({ width, height, pixelFormat: 'rgba', rate: input.rate }),
    ...(await layerArgs(backSvg({ ...shot, box: exactBox(backBox, stand) }), 'back.rgba', env)),
    ...(await layerArgs(bodySvg({ ...shot, box: exactBox(bodyBox, stand) }), 'body.rgba', env)),
    ...background,
  ]
}

const readPathsOf = (picture: Picture | undefined): string[] => (picture ? [picture.path] : [])

/** One piece of a film in which a drawn presenter says the words. */
export const runPresenter: JobHandler<'presenter'> = async (input, env) => {
  const stand = standIn(input)
  const { picture, args: background, close } = await openBackground(input, env)
  try {
    const path = join(env.scratchDir, pieceName)
    const args = [
      ...(await inputs(input, stand, background, env)),
      ...['-filter_complex', presenterGraph(input, stand, picture), ...pieceOutput(input, path)],
    ]
    const { seed, words, phonemes, rate, window } = input
    const character = characters[input.presenter]
    const frames = headFrames({
      ...{ character, stand, seed, words, phonemes, rate, window, signal: env.signal },
    })
    const { scratchDir, signal } = env
    await writeFrames(env.ffmpeg, { args, frames, scratchDir, readPaths: readPathsOf(picture), signal })
    return await publishPiece(path, window.frameCount, env)
  } finally {
    await close()
  }
}
