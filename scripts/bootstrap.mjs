// Every npm script starts here: plain Node without packages, so that it works as the first command in a fresh
// clone and on any Node from 20 up. It mends what the command needs, then runs the command on Node 24.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { isatty } from 'node:tty'
import { fileURLToPath } from 'node:url'
import { buildConsole } from './bootstrap/console.mjs'
import { installDependencies } from './bootstrap/dependencies.mjs'
import { ensureFonts } from './bootstrap/fonts.mjs'
import { SetupProblem, say } from './bootstrap/messages.mjs'
import { chooseNode } from './bootstrap/node-binary.mjs'
import { ensureChromium, ensureFfmpeg } from './bootstrap/programs.mjs'
import { ensureRecogniser } from './bootstrap/recogniser.mjs'
import { workerMemory } from './bootstrap/worker-memory.mjs'

const parent = process.ppid
const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Commands whose program lives with what it belongs to; all others are scripts/<command>.ts. @type {Record<string, string>} */
const programs = { worker: 'gpu-worker/main.ts', bench: 'bench/index.ts', chaos: 'test/chaos/run.ts' }
const needsFfmpeg = new Set(['demo', 'dev', 'worker', 'engine', 'engines', 'test', 'bench', 'chaos'])
const runsJobs = new Set(['worker', 'engine'])
const needsChromium = new Set(['test'])
/** Their captions are drawn with the system's fonts. */
const drawsCaptions = new Set(['demo', 'dev', 'worker', 'test'])
/** Their built-in transcription drafts English. */
const transcribes = new Set(['demo', 'dev', 'worker', 'engine', 'engines', 'test'])
/** They serve or ship the web console. */
const showsConsole = new Set(['demo', 'dev', 'test', 'setup', 'deploy', 'bench', 'chaos'])
/** Without them wrangler takes 6 s to start instead of 1.5 s and D1 writes are half again as slow. */
const quietWrangler = {
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_SEND_METRICS: 'false',
  X_LOCAL_OBSERVABILITY: 'false',
}

/** npm hands a SIGTERM to the shell between us alone, which dies of it and tells nobody. @param {() => void} act */
const whenParentEnds = (act) => {
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    act()
  }, 500).unref()
}

/** @param {string} command @param {string[]} args */
const runCommand = (command, args) => {
  const script = join(root, programs[command] ?? `scripts/${command}.ts`)
  if (!existsSync(script)) throw new SetupProblem(`there is no command "${command}" (${script})`)
  installDependencies(root)
  const wantsHelp = args.includes('--help') || args.includes('-h')
  const found = {
    ...(needsFfmpeg.has(command) && !wantsHelp ? ensureFfmpeg(process.env) : {}),
    ...(needsChromium.has(command) && !wantsHelp ? ensureChromium(process.env) : {}),
  }
  if (drawsCaptions.has(command) && !wantsHelp) ensureFonts(process.env)
  if (transcribes.has(command) && !wantsHelp) ensureRecogniser(process.env)
  const node = chooseNode(root, process)
  if (showsConsole.has(command) && !wantsHelp) buildConsole(root, node)
  // The channel tells the command when this process is gone, even by SIGKILL.
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...quietWrangler, ...found, ...(runsJobs.has(command) ? workerMemory : {}) },
  })
  /** @type {NodeJS.Signals[]} */
  const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP']
  // A terminal's Ctrl-C reaches the child by itself; a second SIGINT from us would mean "at once".
  const fromTerminal = (/** @type {NodeJS.Signals} */ signal) => signal === 'SIGINT' && isatty(0)
  let signaled = false
  for (const signal of forwarded) {
    process.on(signal, () => {
      signaled = true
      if (!fromTerminal(signal)) child.kill(signal)
    })
  }
  if (process.env.npm_lifecycle_event === command) whenParentEnds(() => signaled || child.kill('SIGTERM'))
  child.on('error', (error) => {
    say(`cannot start Node 24: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)))
}

try {
  const [command = 'demo', ...args] = process.argv.slice(2)
  runCommand(command, args)
} catch (error) {
  if (!(error instanceof SetupProblem)) throw error
  say(error.message)
  process.exit(1)
}
