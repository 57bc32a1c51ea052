import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { PosterInput } from '../../../shared/jobs/poster.ts'
import { runFfmpeg } from '../../ffmpeg/run.ts'
import { copyKeyframes } from '../../ffmpeg/window-keyframes.ts'
import { holdWhole } from '../../ffmpeg/window-whole.ts'
import type { JobEnv, JobHandler } from '../handler.ts'
import { posterArgs, type Stills, spriteArgs, spriteColumns, tilesPerSprite } from './args.ts'

/** Start of each tile in seconds of the film; at least one. */
export const tileTimes = (input: Pick<PosterInput, 'grid' | 'everySeconds'>): number[] => {
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

/** Poster and storyboard sprites of a film that is copied only: nothing but keyframes is read and decoded. */
export const runPoster: JobHandler<'poster'> = async (input, env) => {
  const times = tileTimes(input)
  const { stills, readPaths, close } = await openStills(input, times, env)
  try {
    const run = (args: string[]) =>
      runFfmpeg(env.ffmpeg, { args, scratchDir: env.scratchDir, readPaths, signal: env.signal })
    const tileHeight = Math.max(2, 2 * Math.round(input.tileHeight / 2))
    const tileWidth = Math.max(2, 2 * Math.round((tileHeight * input.width) / input.height / 2))
    await run(spriteArgs(stills, { width: tileWidth, height: tileHeight }, times.length, env.scratchDir))
    const poster = 'poster.jpg'
    const posterPath = join(env.scratchDir, poster)
    await run(posterArgs(stills, input, true, posterPath))
    if (!(await exists(posterPath))) await run(posterArgs(stills, input, false, posterPath))
    await env.publish(poster, posterPath)
    const sprites = []
    for (let first = 0; first < times.length; first += tilesPerSprite) {
      const name = `sprite${String(first / tilesPerSprite).padStart(4, '0')}.jpg`
      const path = join(env.scratchDir, name)
      // A whole source may have no keyframe left for the last tiles: no sprite is better than none at all.
      if (first > 0 && !(await exists(path))) break
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
