import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createVitascopeClient } from '../shared/client/index.ts'
import { createCall } from './demo/call.ts'
import { openBrowser } from './demo/open-browser.ts'
import { createProgressBar } from './demo/progress-bar.ts'
import { readBack } from './demo/read-back.ts'
import { isShowName, type ShowName, shows, wholeShow } from './demo/shows/index.ts'
import { type Stack, startStack } from './dev/start-stack.ts'
import { untilSignal } from './support/until-signal.ts'
import { runMain, UserProblem } from './support/user-problem.ts'

const help = `npm run demo -- [FILM | FILM VOICE] [--only SHOW]… [--once] [--json] [--port N] [--state DIR]

Boots the edge and a worker and shows what they do, each through its published API and each ending as a film in the
player page: a talking head says other words, a story is told from a topic, a film is cleaned up and streamed.
--only picks one of lip-sync, story, anime, recording, template. With a FILM of yours that one is streamed (or what
--only says); with a FILM and a VOICE it is the film whose lips move. Stays up until Ctrl-C; --once reads every segment
back and ends. --json prints one line on stdout when all is done.`

const options = {
  only: { type: 'string', multiple: true },
  once: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  port: { type: 'string', default: '0' },
  state: { type: 'string', default: '.vitascope/demo' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

type Options = { once: boolean; json: boolean; state: string; names: readonly ShowName[]; files: string[] }

const bar = createProgressBar()

const findFile = async (file: string): Promise<string> => {
  // npm runs scripts in the package's folder and tells in INIT_CWD where the user stood.
  const path = resolve(process.env.INIT_CWD ?? '.', file)
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) throw new UserProblem(`${path} is not a file`)
  if (found.size === 0) throw new UserProblem(`${path} is empty`)
  return path
}

const showsFor = (only: readonly string[] | undefined, files: number): readonly ShowName[] => {
  if (only === undefined) return ([wholeShow, ['anime'], ['lip-sync']] as const)[files] ?? wholeShow
  const names = only.flatMap((list) => list.split(','))
  const wrong = names.find((name) => !isShowName(name))
  if (wrong !== undefined)
    throw new UserProblem(`there is no show "${wrong}", only ${Object.keys(shows).join(', ')}`)
  return names.filter(isShowName)
}

const runShow = async (
  name: ShowName,
  stack: Stack,
  { once, state, files }: Options,
  signal: AbortSignal,
) => {
  const { apiKey, presharedToken } = stack.credentials
  const playerOf = (playlist: string): string => `${stack.url}/player?src=${encodeURIComponent(playlist)}`
  bar.say(`${name}: ${shows[name].title}`)
  const film = await shows[name].run({
    call: createCall(stack.url, { authorization: `Bearer ${apiKey}` }, signal),
    client: createVitascopeClient({ url: stack.url, token: apiKey }),
    ...{ origin: stack.url, presharedToken, files, folder: resolve(state), signal, show: bar.show },
    onPlayable: (playlist, afterMs) => {
      bar.say(`plays after ${(afterMs / 1000).toFixed(1)} s: ${playlist}`)
      bar.say(`player: ${playerOf(playlist)}`)
      if (!once) openBrowser(playerOf(playlist))
    },
  })
  const renditions = await readBack(film.playlist)
  const bytes = renditions.reduce((sum, rendition) => sum + rendition.bytes, 0)
  const rungs = renditions.map((rendition) => rendition.name).join(', ')
  bar.say(
    `finished after ${(film.totalMs / 1000).toFixed(1)} s: ${rungs}; every segment read back, ${(bytes / 1e6).toFixed(1)} MB`,
  )
  const { playlist, taskId: task_id, firstSegmentMs: first_segment_ms, totalMs: total_ms } = film
  return { show: name, playlist, task_id, renditions, first_segment_ms, total_ms }
}

const runDemo = async (stack: Stack, chosen: Options, signal: AbortSignal): Promise<void> => {
  const shown: Awaited<ReturnType<typeof runShow>>[] = []
  for (const name of chosen.names) shown.push(await runShow(name, stack, chosen, signal))
  if (!chosen.json) return
  // One film's own fields stand at the top, as they did when the demo was one film.
  const { show: _, ...first } = shown.find(({ show }) => show === 'anime') ?? shown[0] ?? { show: '' }
  console.log(JSON.stringify({ ...first, shows: shown }))
}

await runMain(async () => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  if (values.help) return console.log(help)
  const port = Number(values.port)
  if (positionals.length > 2 || !Number.isInteger(port)) throw new UserProblem(help)
  const files = await Promise.all(positionals.map(findFile))
  const chosen: Options = { ...values, files, names: showsFor(values.only, files.length) }

  const asked = new AbortController()
  const signaled = untilSignal().then(() => asked.abort(new UserProblem('stopped')))
  bar.show({ stage: 'starting', percent: 0 })
  const stack = await startStack({ port, stateDir: values.state, workers: 1 })
  try {
    await runDemo(stack, chosen, asked.signal)
    if (!chosen.once) {
      bar.say('Ctrl-C ends it')
      await Promise.race([signaled, stack.edgeEnded])
    }
  } finally {
    await stack.stop()
  }
  process.exit(0)
})
