import type { FfmpegTools } from '../gpu-worker/ffmpeg/tools.ts'
import { type Case, firstAgainstWhole, longAgainstShort, wholeAgainstBare } from './cases.ts'
import { makeRecorder, readRecorded } from './recording/recorded.ts'
import { type Film, runFilm } from './run-film.ts'
import { openSources } from './sources.ts'
import type { System } from './system.ts'

type Wanted = (name: string) => boolean
type Programs = Pick<FfmpegTools, 'ffmpegPath' | 'ffprobePath'>

const titles = {
  P1: { name: 'P1', goal: 1.1, what: 'whole job ÷ the same ffmpeg argv bare, 10 s at 480p, CPU' },
  P2: {
    name: 'P2',
    goal: 1.04,
    what: 'whole job ÷ the same ffmpeg argv bare, 60 s, four rungs, pieces, CPU',
  },
}
const fourRungs = ['720p', '480p', '360p', '240p']

/** Uploads the sources, makes each film once under the recording worker, then brings in the measured one. */
export const prepareCases = async (
  system: System,
  { ffmpegPath, ffprobePath }: Programs,
  dir: string,
  wanted: Wanted,
): Promise<Case[]> => {
  const sources = openSources(ffmpegPath, dir)
  const { binDir, keepDir } = await makeRecorder(dir, ffmpegPath)
  const filmOf = async (path: Promise<string>, ladder: string[]) => ({
    mediaId: await system.upload(await path),
    ladder,
  })
  await system.changeWorker({ PATH: binDir, FFMPEG_PATH: `${binDir}/ffmpeg`, FFPROBE_PATH: ffprobePath })
  let seen = 0
  const recordFilm = async (film: Film) => {
    await runFilm(system, film)
    const recorded = (await readRecorded(keepDir)).slice(seen)
    seen += recorded.length
    return { system, film, ffmpegPath, recorded }
  }

  const cases: Case[] = []
  if (wanted('P1')) {
    const film = await filmOf(sources.tenSeconds480p(), ['480p'])
    cases.push(wholeAgainstBare(titles.P1, { ...(await recordFilm(film)), look: false }))
  }
  if (wanted('P2') || wanted('P5')) {
    const film = await filmOf(sources.minute720p(), fourRungs)
    const look = wanted('P5')
    const both = wanted('P2') && wholeAgainstBare(titles.P2, { ...(await recordFilm(film)), look })
    if (both) cases.push(both)
    if (look) cases.push(firstAgainstWhole({ system, film }, both ? both.films : undefined))
  }
  await system.changeWorker({ FFMPEG_PATH: ffmpegPath, FFPROBE_PATH: ffprobePath })
  const short = await filmOf(sources.minute144p(), ['144p'])
  // The measured worker's first job compiles and caches what later jobs find ready.
  await runFilm(system, short)
  if (wanted('P5b')) {
    const long = await filmOf(sources.tenMinutes144p(), ['144p'])
    cases.push(longAgainstShort(system, { long, short }))
  }
  return cases
}
