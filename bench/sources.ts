import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ensureSampleFilm } from '../scripts/demo/sample-film.ts'

const run = promisify(execFile)

const quickly = [
  '-c:v',
  'libx264',
  '-preset',
  'superfast',
  '-crf',
  '20',
  '-g',
  '48',
  '-c:a',
  'aac',
  '-b:a',
  '128k',
]

/** The demo's film (fractal, moving colours, melody) in the sizes and lengths that are measured. */
export const openSources = (ffmpegPath: string, dir: string) => {
  const convert = (...args: string[]) => run(ffmpegPath, ['-v', 'error', '-nostdin', '-y', ...args])
  const sample = () => ensureSampleFilm(join(dir, 'sample.mp4'), new AbortController().signal)

  const make = async (name: string, seconds: number, size: string): Promise<string> => {
    const path = join(dir, name)
    const input = ['-stream_loop', '-1', '-t', String(seconds), '-i', await sample()]
    await convert(...input, '-vf', `scale=${size}:flags=bicubic`, ...quickly, path)
    return path
  }
  return {
    tenSeconds480p: () => make('ten-seconds-480p.mp4', 10, '854:480'),
    minute720p: () => make('minute-720p.mp4', 60, '1280:720'),
    minute144p: () => make('minute-144p.mp4', 60, '256:144'),
    /** The minute ten times over, by stream copy. */
    tenMinutes144p: async () => {
      const path = join(dir, 'ten-minutes-144p.mp4')
      await convert('-stream_loop', '9', '-i', join(dir, 'minute-144p.mp4'), '-c', 'copy', path)
      return path
    },
  }
}
