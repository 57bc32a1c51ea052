import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { root } from './paths.ts'

/** Every file that git has or would take, relative to the root. */
export const listTrackedFiles = async (): Promise<string[]> => {
  const { stdout } = await promisify(execFile)('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
  })
  return stdout.split('\0').filter(Boolean)
}
