import { access } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { PosterInput } from '../../../shared/jobs/poster.ts'
import { runFfmpeg } from '../../ffmpeg/run.ts'
import { copyKeyframes } from '../../ffmpeg/window-keyframes.ts'
import { holdWhole } from '../../ffmpeg/window-whole.ts'
import type { JobEnv, JobHandler } from '../handler.ts'
import { posterArgs, type Stills, spriteArgs, spriteColumns, tilesPerSprite } from './args.ts'

/** Start of each tile in seconds of the film; at least one. */
const tileTimes = (input: Pick<PosterInput, 'grid' | 'everySeconds'>): number[] => {
  const { grid, everySeconds } = input
  const filmSeconds = (grid.frameCount * grid.rate.den) / grid.rate.num
  const count = Math.max(1, Math.ceil(filmSeconds / everySeconds - 1e-6))
  return Array.from({ length: count }, (_, i) => Math.round(i * everySeconds * 1000) / 1000)
}

const openStills = async (
  input: PosterInput,
  times: readonly number[],
  env: JobEnv,
): Promise<{ stills: Stills; readPaths: string[]; close: () => Promise<void> }> => {
  const { source, grid, everySeconds } = input
  const located = { ...env.sourceOf(source.mediaId), signal: env.signal }
  const onSource = times.map((seconds) => grid.startSeconds + seconds)
  const request = { ...located, demuxer: source.demuxer, times: onSource, scratchDir: env.scratchDir }
  const path = await copyKeyframes(request).catch((error: unknown) => {
    env.signal.throwIfAborted()
    env.log({ event: 'poster_reads_whole_source', error: String(error) })
    return undefined
  })
  const timing = { everySeconds, startSeconds: grid.startSeconds }
  if (path !== undefined)
    return {
      stills: { path, demuxer: 'mov', videoStream: 0, whole: false, ...timing },
      ...{ readPaths: [], close: () => Promise.resolve() },
    }
  const held = await holdWhole({ key: source.mediaId, scratchDir: env.scratchDir, ...located })
  return {
    stills: {
      path: held.path,
      demuxer: source.demuxer,
      videoStream: source.videoStream ?? 0,
      whole: true,
      ...timing,
    },
    ...{ readPaths: [held.path], close: held.release },
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

const spritePath = (folder: string, index: number): string =>
  join(folder, `sprite${String(index).padStart(4, '0')}.jpg`)

/** Poster and storyboard sprites of a film that is copied only: nothing but keyframes is read and decoded. */
export const runPoster: JobHandler<'poster'> = async (input, env) => {
  const times = tileTimes(input)
  const { stills, readPaths, close } = await openStills(input, times, env)
  try {
    const run = (args: string[]) =>
      runFfmpeg(env.ffmpeg, { args, scratchDir: env.scratchDir, readPaths, signal: env.signal })
    const tileHeight = Math.max(2, 2 * Math.round(input.tileHeight / 2))
    const tileWidth = Math.max(2, 2 * Math.round((tileHeight * input.width) / input.height / 2))
    const tile = { width: tileWidth, height: tileHeight }
    const makeSprites = (from: Stills) => run(spriteArgs(from, tile, times.length, env.scratchDir))
    await makeSprites(stills)
    const ticked = await exists(spritePath(env.scratchDir, 0))
    // The keyframes of a short film may all lie before its first tick.
    const pictures = ticked ? stills : { ...stills, everySeconds: null }
    if (!ticked) await makeSprites(pictures)
    const poster = 'poster.jpg'
    const posterPath = join(env.scratchDir, poster)
    await run(posterArgs(pictures, input, true, posterPath))
    if (!(await exists(posterPath))) await run(posterArgs(pictures, input, false, posterPath))
    if (!(await exists(posterPath)))
      throw new AppError('unreadable_media', 'no keyframe of the picture can be decoded')
    await env.publish(poster, posterPath)
    const sprites = []
    for (let first = 0; first < times.length; first += tilesPerSprite) {
      const path = spritePath(env.scratchDir, first / tilesPerSprite)
      // Damaged keyframes may leave the last tiles without a picture: then the sprites before them are what there is.
      if (!(await exists(path))) break
      const name = basename(path)
      await env.publish(name, path)
      sprites.push({
        name,
        tileWidth,
        tileHeight,
        columns: spriteColumns,
        times: times.slice(first, first + tilesPerSprite),
      })
    }
    return { sprites, poster }
  } finally {
    await close()
  }
}
