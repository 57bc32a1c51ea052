import { mkdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createVitascopeClient } from '../shared/client/index.ts'
import { makeFilm } from './demo/make-film.ts'
import { openBrowser } from './demo/open-browser.ts'
import { createProgressBar } from './demo/progress-bar.ts'
import { readBack } from './demo/read-back.ts'
import { ensureSampleFilm } from './demo/sample-film.ts'
import { type Stack, startStack } from './dev/start-stack.ts'
import { untilSignal } from './support/until-signal.ts'
import { runMain, UserProblem } from './support/user-problem.ts'

const help = `npm run demo -- [FILE] [--once] [--json] [--port N] [--state DIR]

Boots the edge and a worker, uploads FILE (without one it makes its own) in parts, transcodes it in pieces and
plays it while the rest is still being made. Stays up until Ctrl-C; --once reads every segment back and ends.
--json prints one line on stdout when the ladder is finished.`

const options = {
  once: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  port: { type: 'string', default: '0' },
  state: { type: 'string', default: '.vitascope/demo' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

type Options = { once: boolean; json: boolean; state: string; file: string | undefined }

const bar = createProgressBar()

const fileOr = async (file: string | undefined, stateDir: string, signal: AbortSignal): Promise<string> => {
  if (file === undefined) {
    await mkdir(stateDir, { recursive: true, mode: 0o700 })
    return ensureSampleFilm(join(stateDir, 'sample.mp4'), signal)
  }
  // npm runs scripts in the package's folder and tells in INIT_CWD where the user stood.
  const path = resolve(process.env.INIT_CWD ?? '.', file)
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) throw new UserProblem(`${path} is not a file`)
  if (found.size === 0) throw new UserProblem(`${path} is empty`)
  return path
}

const runDemo = async (stack: Stack, file: string, { once, json }: Options, signal: AbortSignal) => {
  const client = createVitascopeClient({ url: stack.url, token: stack.credentials.apiKey })
  const film = await makeFilm(client, file, {
    signal,
    show: bar.show,
    onPlayable: (playlist, afterMs) => {
      bar.say(`plays after ${(afterMs / 1000).toFixed(1)} s: ${playlist}`)
      const player = `${stack.url}/player?src=${encodeURIComponent(playlist)}`
      bar.say(`player: ${player}`)
      if (!once) openBrowser(player)
    },
  })
  const renditions = await readBack(film.playlist)
  const bytes = renditions.reduce((sum, rendition) => sum + rendition.bytes, 0)
  const names = renditions.map(({ name }) => name).join(', ')
  bar.say(
    `finished after ${(film.totalMs / 1000).toFixed(1)} s: ${names}; every segment read back, ${(bytes / 1e6).toFixed(1)} MB`,
  )
  if (json) {
    const { playlist, taskId, firstSegmentMs, totalMs } = film
    const line = {
      playlist,
      task_id: taskId,
      renditions,
      first_segment_ms: firstSegmentMs,
      total_ms: totalMs,
    }
    console.log(JSON.stringify(line))
  }
}

await runMain(async () => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  if (values.help) return console.log(help)
  const port = Number(values.port)
  if (positionals.length > 1 || !Number.isInteger(port)) throw new UserProblem(help)
  const chosen: Options = { ...values, file: positionals[0] }

  const asked = new AbortController()
  const signaled = untilSignal().then(() => asked.abort(new UserProblem('stopped')))
  bar.show({ stage: 'starting', percent: 0 })
  // Both are needed before the upload, and neither needs the other.
  const [stack, file] = await Promise.allSettled([
    startStack({ port, stateDir: values.state, workers: 1 }),
    fileOr(chosen.file, values.state, asked.signal),
  ])
  try {
    if (stack.status === 'rejected') throw stack.reason
    if (file.status === 'rejected') throw file.reason
    await runDemo(stack.value, file.value, chosen, asked.signal)
    if (!values.once) {
      bar.say('Ctrl-C ends it')
      await Promise.race([signaled, stack.value.edgeEnded])
    }
  } finally {
    if (stack.status === 'fulfilled') await stack.value.stop()
  }
  process.exit(0)
})
