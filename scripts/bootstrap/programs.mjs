import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { SetupProblem, say } from './messages.mjs'

/** @typedef {Record<string, string | undefined>} Env */

/** @param {string} path */
const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** First of the names that PATH knows, as an absolute path. @param {string[]} names @param {Env} env */
export const findOnPath = (names, env) => {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean)
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd'] : ['']
  const candidates = names.flatMap((name) =>
    folders.flatMap((dir) => suffixes.map((end) => join(dir, name + end))),
  )
  return candidates.find(isExecutable)
}

/** @param {string} variable @param {string[]} names @param {Env} env */
const findProgram = (variable, names, env) => {
  const chosen = env[variable]
  if (!chosen) return findOnPath(names, env)
  if (!isExecutable(chosen)) throw new SetupProblem(`${variable} names ${chosen}, which cannot be executed`)
  return chosen
}

/** How to become root without a question: nothing, sudo, or not at all. @param {Env} env */
const rootPrefix = (env) => {
  if (process.getuid?.() === 0) return []
  const sudo = findOnPath(['sudo'], env)
  return sudo && spawnSync(sudo, ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? [sudo, '-n'] : undefined
}

/** All output goes to stderr. @param {string[]} argv @returns {boolean} */
const runQuietly = ([file = '', ...args]) => spawnSync(file, args, { stdio: ['ignore', 2, 2] }).status === 0

/** One apt-get for all packages; a missing one must not cost the others. @param {string[]} packages @param {Env} env */
export const installByApt = (packages, env) => {
  const prefix = rootPrefix(env)
  if (!prefix || !findOnPath(['apt-get'], env)) return
  say(`installing ${packages.join(', ')} (apt-get) …`)
  const apt = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq']
  runQuietly([...apt, 'update'])
  for (const name of packages) runQuietly([...apt, 'install', '-y', '--no-install-recommends', name])
}

/** @param {string[]} args @param {Env} env */
const installByBrew = (args, env) => {
  const brew = findOnPath(['brew'], env)
  if (!brew) return
  say(`installing ${args.at(-1)} (brew) …`)
  runQuietly([brew, 'install', ...args])
}

/** @param {Env} env */
const findFfmpeg = (env) => ({
  FFMPEG_PATH: findProgram('FFMPEG_PATH', ['ffmpeg'], env),
  FFPROBE_PATH: findProgram('FFPROBE_PATH', ['ffprobe'], env),
})

/** Finds or installs ffmpeg and ffprobe (and, where it is easy, the sandbox). @param {Env} env */
export const ensureFfmpeg = (env) => {
  const found = findFfmpeg(env)
  if (found.FFMPEG_PATH && found.FFPROBE_PATH) return found
  installByApt(['ffmpeg', 'bubblewrap'], env)
  if (process.platform === 'darwin') installByBrew(['ffmpeg'], env)
  const now = findFfmpeg(env)
  if (now.FFMPEG_PATH && now.FFPROBE_PATH) return now
  const missing = now.FFMPEG_PATH ? 'ffprobe' : 'ffmpeg'
  throw new SetupProblem(
    `${missing} is missing and could not be installed here: install ffmpeg 5.1 or later ` +
      '(Debian: apt install ffmpeg; macOS: brew install ffmpeg; Windows: winget install ffmpeg), ' +
      'or set FFMPEG_PATH and FFPROBE_PATH',
  )
}

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const chromiumPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** @param {Env} env */
const findChromium = (env) =>
  findProgram('CHROME_PATH', chromiumNames, env) ?? chromiumPlaces.find(isExecutable)

/** Browser tests need a Chromium; without one only they fail, and say so themselves. @param {Env} env */
export const ensureChromium = (env) => {
  if (!findChromium(env)) installByApt(['chromium'], env)
  const path = findChromium(env)
  if (path) return { CHROME_PATH: path }
  say(
    'no Chromium found and none could be installed: browser tests will fail; install one or set CHROME_PATH',
  )
  return {}
}
