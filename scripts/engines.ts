import { parseArgs } from 'node:util'
import { findComposeRow } from './engine/compose-row.ts'
import { openTools } from './engine/open-tools.ts'
import { runEngineCommand } from './engine/run-command.ts'
import { toTable } from './engine/table.ts'

const help = `npm run engines -- [--json]: opens every configured engine as a worker would and says what serves what.

  ready           asked first
  fallback        asked where those before it cannot
  not available   configured, but it could not be opened, and why
  not configured  \`npm run worker -- --help\` says how
`

await runEngineCommand(async (signal) => {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) return void process.stdout.write(help)
  const { ffmpeg, open } = await openTools(signal)
  await open.close()
  const rows = [...open.rows(), await findComposeRow(ffmpeg)]
  process.stdout.write(values.json ? `${JSON.stringify(rows, null, 2)}\n` : `${toTable(rows)}\n`)
})
