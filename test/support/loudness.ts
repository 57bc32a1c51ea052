import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { testTools } from './media.ts'

const run = promisify(execFile)

/** Integrated loudness of a file's sound in LUFS, by ffmpeg's EBU R 128 meter. */
export const readLoudness = async (path: string): Promise<number> => {
  const { ffmpegPath } = await testTools()
  const { stderr } = await run(ffmpegPath, [
    '-nostdin',
    '-hide_banner',
    '-i',
    path,
    '-af',
    'ebur128',
    '-f',
    'null',
    '-',
  ])
  return Number(/Integrated loudness:\s+I:\s+(-?[\d.]+) LUFS/.exec(stderr)?.[1])
}
