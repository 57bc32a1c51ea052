import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../scripts/support/paths.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitascope-options-'))
  await writeFile(join(folder, 'empty.mp4'), '')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs an npm script as a user who stands in our folder; resolves with what it said when it has failed. */
const failing = (script: string, ...args: string[]): Promise<string> =>
  promisify(execFile)(process.execPath, [join(root, 'scripts', `${script}.ts`), ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder },
  }).then(
    () => expect.unreachable('it did not fail'),
    (error: { stderr: string }) => error.stderr,
  )

describe('A command that was asked for what cannot be', () => {
  it.each([
    ['no file', 'missing.mp4', /^vitascope: .*\/vitascope-options-\w+\/missing.mp4 is not a file$/m],
    ['a folder', '.', /^vitascope: .* is not a file$/m],
    ['an empty file', 'empty.mp4', /^vitascope: .*empty.mp4 is empty$/m],
  ])('says in one line that the film of the demo is %s', async (_, film, line) => {
    const said = await failing('demo', film, '--once', '--state', join(folder, 'state'))
    expect(said).toMatch(line)
    expect(said).not.toMatch(/^ +at /m)
  })

  it('sets nothing up on a Worker whose address it was not told', async () => {
    expect(await failing('setup', '--remote')).toMatch(/^vitascope: --remote needs --url/)
  })
})
