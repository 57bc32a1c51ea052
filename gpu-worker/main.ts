import { constants } from 'node:os'
import { parseArgs } from 'node:util'
import { type Config, helpText, parseConfig } from './config.ts'
import { createDrain, isStopping } from './drain.ts'
import { keepTrying, openEngines } from './engines/index.ts'
import { findFfmpegTools } from './ffmpeg/find-tools.ts'
import { handlers } from './jobs/index.ts'
import { createLog } from './log.ts'
import { runWorker } from './start-worker.ts'

/** Exit codes: 0 drained, 1 an error that nothing mends, 2 bad configuration, 128 + n a second signal n. */
const badConfiguration = 2
/** After the second signal: children are dead by then, the edge hears of the release or the lease runs out. */
const lastWordsMs = 8_000
/** How often an engine that could not be opened is tried again. */
const reopenMs = 60_000

const main = async (): Promise<number> => {
  let config: Config
  try {
    const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } })
    if (values.help) return say(process.stdout, helpText(), 0)
    config = parseConfig(process.env)
  } catch (error) {
    return say(
      process.stderr,
      `${(error as Error).message}\n(--help lists every variable)\n`,
      badConfiguration,
    )
  }
  return work(config)
}

const work = async (config: Config): Promise<number> => {
  const log = createLog((line) => process.stdout.write(line))
  const drain = createDrain(config.DRAIN_SECONDS * 1000)
  let forced: number | undefined
  drain.killing.addEventListener('abort', () =>
    setTimeout(() => process.exit(forced ?? 1), lastWordsMs).unref(),
  )
  for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (drain.stopping.aborted) forced = 128 + constants.signals[name]
      log('signal', { name, second: drain.stopping.aborted })
      drain.request()
    })
  }
  if (config.VITASCOPE_EXIT_WITH_STDIN) process.stdin.once('close', drain.kill).resume()
  try {
    const ffmpeg = await findFfmpegTools(process.env)
    const engines = await openEngines(config.engines, {
      ffmpeg,
      log: (entry) => log('engine', entry),
      signal: drain.stopping,
    })
    log('engines', { engines: engines.rows().filter(({ status }) => status !== 'not configured') })
    const trying = keepTrying(engines, reopenMs, drain.stopping, (opened) =>
      log('engines', { engines: opened }),
    )
    await runWorker({ config, ffmpeg, engines: engines.engines, handlers, drain, log }).finally(async () => {
      drain.kill()
      await trying.catch(() => undefined) // it ends with the drain
      await engines.close()
    })
    log('ended')
    return forced ?? 0
  } catch (error) {
    if (isStopping(error)) return forced ?? 0
    log('fatal', {
      message: String(error),
      details: error instanceof Error && 'details' in error ? error.details : undefined,
    })
    return forced ?? 1
  } finally {
    drain.dispose()
  }
}

const say = (stream: NodeJS.WriteStream, text: string, exitCode: number): number => {
  stream.write(text)
  return exitCode
}

process.exitCode = await main()
// Nothing may keep a drained worker alive: stdin, or a socket in its keep-alive.
process.stdin.destroy()
