import { parseArgs } from 'node:util'
import * as z from 'zod'
import { startStack } from './dev/start-stack.ts'
import { untilSignal } from './support/until-signal.ts'
import { runMain, UserProblem } from './support/user-problem.ts'

const help = `npm run dev -- [--port 8787] [--state .vitascope] [--workers 1]

Starts the edge and its workers on this machine, keeps everything in the state folder and writes dev.json there
(address, credentials, process ids). Port 0 takes any free port. Ctrl-C ends all of it.`

const Options = z.object({
  port: z.coerce.number().int().min(0).max(65_535),
  state: z.string().min(1),
  workers: z.coerce.number().int().min(0).max(64),
})

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8787' },
      state: { type: 'string', default: '.vitascope' },
      workers: { type: 'string', default: '1' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return console.log(help)
  const options = Options.safeParse(values)
  if (!options.success) throw new UserProblem(`${z.prettifyError(options.error)}\n\n${help}`)

  const asked = untilSignal()
  const stack = await startStack({ ...options.data, stateDir: options.data.state })
  console.log(`ready ${stack.url}`)
  const edgeDied = await Promise.race([asked.then(() => false), stack.edgeEnded.then(() => true)])
  await stack.stop()
  if (edgeDied) throw new UserProblem(`the edge ended by itself: see ${options.data.state}/logs/edge.log`)
  process.exit(0)
})
