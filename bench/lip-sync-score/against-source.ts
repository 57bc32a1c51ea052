import { join } from 'node:path'
import { psnrOutside } from './compare-pictures.ts'
import { openFilm, runFfmpeg } from './decode.ts'
import { encodePlain, readSettings } from './plain-encode.ts'
import { type Score, score } from './score.ts'
import type { Watched } from './watch-mouth.ts'

export type AgainstSource = {
  /** The source's own pictures against the new voice. */
  source: Score
  /** The source's pictures with the new sound muxed in, scored against that sound: must fail. */
  remux: Score
  /** The output with its pictures five frames late: must score lower. */
  shifted: Score
  psnrOutsideDb: number
  /** The same of a plain re-encode; null when the film does not say how it was encoded. */
  plainPsnrOutsideDb: number | null
  passed: { sourceFails: boolean; remuxFails: boolean; shiftedIsLower: boolean; withinTwoDb: boolean | null }
}

const shiftFrames = 5
const mostLossDb = 2

type Request = {
  watched: Watched
  score: Score
  source: string
  voice: string
  /** A re-encode made by the system itself; else one is made with the settings that the film names. */
  plain: string | undefined
  dir: string
}

const makePlain = async ({ watched, source, plain, dir }: Request): Promise<string | undefined> => {
  if (plain !== undefined) return plain
  const settings = await readSettings(watched.film.path)
  if (settings === undefined) return undefined
  const path = join(dir, 'plain.mp4')
  await encodePlain(source, settings, watched.film.frameCount, path)
  return path
}

/** What must hold of the output, and must not of films that only look or sound like one. */
export const compareWithSource = async (request: Request): Promise<AgainstSource> => {
  const { watched, voice, dir } = request
  const source = await openFilm(request.source)
  const remuxPath = join(dir, 'remux.mkv')
  const muxed = ['-i', source.path, '-i', voice, '-map', '0:v:0', '-map', '1:a:0', '-c', 'copy']
  await runFfmpeg([...muxed, remuxPath])
  const shiftedPath = join(dir, 'shifted.mp4')
  const late = ['-vf', `tpad=start=${shiftFrames}:start_mode=clone`, '-an', '-c:v', 'libx264', '-crf', '16']
  await runFfmpeg(['-i', watched.film.path, ...late, '-preset', 'veryfast', shiftedPath])

  const ofSource = (await score(source.path, voice)).score
  const ofRemux = (await score(remuxPath, remuxPath)).score
  const ofShifted = (await score(shiftedPath, voice)).score
  const psnrOutsideDb = await psnrOutside(watched.film, source, watched.mouths)
  const plainPath = await makePlain(request)
  const plainPsnrOutsideDb =
    plainPath === undefined ? null : await psnrOutside(await openFilm(plainPath), source, watched.mouths)
  return {
    ...{ source: ofSource, remux: ofRemux, shifted: ofShifted, psnrOutsideDb, plainPsnrOutsideDb },
    passed: {
      sourceFails: !ofSource.passed,
      remuxFails: !ofRemux.passed,
      shiftedIsLower: ofShifted.best.correlation < request.score.best.correlation,
      withinTwoDb: plainPsnrOutsideDb === null ? null : psnrOutsideDb >= plainPsnrOutsideDb - mostLossDb,
    },
  }
}
