import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SetupProblem, say } from './messages.mjs'

/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, os?: string[], cpu?: string[] }} Entry
 * @typedef {{ packages: Record<string, Entry> }} Lock
 */

/** @param {string[] | undefined} allowed @param {string} ours */
const allows = (allowed, ours) =>
  !allowed || allowed.some((name) => name === ours || (name.startsWith('!') && name !== `!${ours}`))

/**
 * Says whether what npm wrote down as installed is what the lock asks for.
 * @param {Lock} lock package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json, which npm writes last
 * @param {{ platform: string, arch: string }} machine
 */
export const isInstalled = (lock, installed, { platform, arch }) =>
  Object.entries(lock.packages).every(([path, entry]) => {
    if (path === '') return true
    const there = installed.packages[path]
    if (there) return there.version === entry.version
    return entry.optional === true && !(allows(entry.os, platform) && allows(entry.cpu, arch))
  })

/** @param {string} path @returns {Lock} */
const readLock = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** Runs `npm ci` unless node_modules already holds exactly what package-lock.json names. @param {string} root */
export const installDependencies = (root) => {
  const installedLock = join(root, 'node_modules', '.package-lock.json')
  const lock = readLock(join(root, 'package-lock.json'))
  if (existsSync(installedLock) && isInstalled(lock, readLock(installedLock), process)) return
  say('installing packages (npm ci) …')
  const npmCli = process.env.npm_execpath
  const throughNode = npmCli?.endsWith('.js')
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  // All of npm's words go to stderr.
  const result = spawnSync(
    throughNode ? process.execPath : 'npm',
    throughNode ? [String(npmCli), ...args] : args,
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: !throughNode && process.platform === 'win32',
    },
  )
  if (result.status !== 0) throw new SetupProblem('`npm ci` failed: its reason stands above')
}
