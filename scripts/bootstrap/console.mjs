import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SetupProblem, say } from './messages.mjs'

const folder = join('edge', 'console')
const stampName = '.built-from'

/** Files below a folder, in a stable order. @param {string} path @returns {string[]} */
const filesBelow = (path) =>
  readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => name !== 'dist')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const child = join(path, entry.name)
      return entry.isDirectory() ? filesBelow(child) : [child]
    })

/** One hash of all that the build reads. @param {string} root */
const hashSources = (root) => {
  const hash = createHash('sha256')
  const paths = [...filesBelow(join(root, folder)), ...filesBelow(join(root, 'shared'))]
  const others = ['package-lock.json', join('scripts', 'bootstrap', 'console.mjs')]
  for (const path of [...paths, ...others.map((name) => join(root, name))])
    hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0')
  return hash.digest('hex')
}

/** @param {string} path */
const readStamp = (path) => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** New files first, the page that names them last, then what nobody names any more. @param {string} made @param {string} dist */
const takeOver = (made, dist) => {
  mkdirSync(join(dist, 'assets'), { recursive: true })
  cpSync(join(made, 'assets'), join(dist, 'assets'), { recursive: true })
  cpSync(join(made, 'index.html'), join(dist, 'index.html'))
  const wanted = new Set(readdirSync(join(made, 'assets')))
  for (const name of readdirSync(join(dist, 'assets')))
    if (!wanted.has(name)) rmSync(join(dist, 'assets', name))
}

/**
 * Builds the web console unless what stands there was made from these very sources.
 * @param {string} root
 * @param {string} node a Node that runs TypeScript
 */
export const buildConsole = (root, node) => {
  const dist = join(root, folder, 'dist')
  const sources = hashSources(root)
  if (readStamp(join(dist, stampName)) === sources) return
  say('building the console …')
  mkdirSync(join(root, '.tsbuild'), { recursive: true })
  const made = mkdtempSync(join(root, '.tsbuild', 'console-'))
  try {
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
    const args = [vite, 'build', join(root, folder), '--outDir', made, '--emptyOutDir']
    // Tests call this too: Vite builds for development under their NODE_ENV, which doubles what a visitor loads.
    const env = { ...process.env, NODE_ENV: 'production' }
    const { status } = spawnSync(node, args, { cwd: root, env, stdio: ['ignore', 2, 2] })
    if (status !== 0) throw new SetupProblem('the console cannot be built: the reason stands above')
    takeOver(made, dist)
    writeFileSync(join(dist, stampName), sources)
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}
