import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SetupProblem, say } from './messages.mjs'

/**
 * @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Entry
 * @typedef {{ packages: Record<string, Entry> }} Lock
 */

/** @param {string[]} allowed @param {string} ours */
const allows = (allowed, ours) =>
  allowed.includes(ours) || (allowed[0]?.startsWith('!') && !allowed.includes(`!${ours}`))

/**
 * May an optional package be missing? Only one that is clearly meant for this machine may not.
 * @param {Entry} entry
 * @param {{ platform: string, arch: string }} machine
 */
const mayBeMissing = ({ optional, os, cpu, libc }, { platform, arch }) =>
  optional === true && !(os && cpu && !libc && allows(os, platform) && allows(cpu, arch))

/**
 * Says whether what npm wrote down as installed is what the lock asks for.
 * @param {Lock} lock package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json, which npm writes last
 * @param {{ platform: string, arch: string }} machine
 */
export const isInstalled = (lock, installed, machine) =>
  Object.entries(lock.packages).every(([path, entry]) => {
    if (path === '') return true
    const there = installed.packages[path]
    return there ? there.version === entry.version : mayBeMissing(entry, machine)
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
