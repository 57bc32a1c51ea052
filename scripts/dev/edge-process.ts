import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unstable_startWorker as startWorker } from 'wrangler'
import { root } from '../support/paths.ts'
import type { EdgeReport, EdgeSettings } from './edge-messages.ts'
import { prepareDatabaseOnce } from './prepare-database.ts'

// The edge under `npm run dev`: wrangler's own dev server without its command line, so that a changed file does
// not restart it in the middle of a task and no inspector port stands between two of them.

const report = (message: EdgeReport) => process.send?.(message)

const start = async ({ persistDir, firstAdminPath, port }: EdgeSettings): Promise<string> => {
  await prepareDatabaseOnce(persistDir, await readFile(firstAdminPath, 'utf8'))
  const worker = await startWorker({
    config: join(root, 'wrangler.toml'),
    // No .dev.vars: the state folder alone decides.
    envFiles: [],
    bindings: {
      AUTH_SECRET: { type: 'secret_text', value: process.env.AUTH_SECRET ?? '' },
      PUBLIC_APIS: { type: 'plain_text', value: 'open' },
      ALLOW_LOOPBACK_IMPORTS: { type: 'plain_text', value: '1' },
    },
    dev: {
      watch: false,
      inspector: false,
      // A line per request would cost time and write signed addresses into the log; the Worker's own words stay.
      logLevel: 'warn',
      structuredLogsHandler: ({ level, message }: { level: string; message: string }) =>
        void process.stdout.write(`${level} ${message}\n`),
      persist: persistDir,
      remote: false,
      server: { hostname: '127.0.0.1', port },
    },
  })
  process.once('disconnect', async () => {
    await worker.dispose()
    process.exit(0)
  })
  await worker.ready
  return (await worker.url).origin
}

try {
  report({ ready: true, url: await start(JSON.parse(process.argv[2] ?? '{}')) })
} catch (error) {
  console.error(error)
  report({ ready: false, reason: error instanceof Error ? error.message : String(error) })
  process.exit(1)
}
