import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { setUpLocally } from './setup/local.ts'
import { setUpRemotely } from './setup/remote.ts'
import { root } from './support/paths.ts'
import { runMain, UserProblem } from './support/user-problem.ts'

const help = `npm run setup -- [--remote --url https://…] [--username admin] [--persist-to DIR]

Applies the migrations, makes the signing secret, the first administrator and a worker token; what is there stays.
Without --remote it prepares bare \`npx wrangler dev\`; with it the Worker that \`npm run deploy\` put up.`

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      remote: { type: 'boolean', default: false },
      url: { type: 'string' },
      username: { type: 'string', default: 'admin' },
      'persist-to': { type: 'string', default: join(root, '.wrangler', 'state') },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return console.log(help)
  if (values.remote && values.url === undefined)
    throw new UserProblem(`--remote needs --url, the address of the Worker\n\n${help}`)
  const url = values.url ?? 'http://127.0.0.1:8787'
  if (!URL.canParse(url)) throw new UserProblem(`--url ${url} is not an address`)
  const admin = values.remote
    ? await setUpRemotely(values.username)
    : await setUpLocally(values.username, values['persist-to'])
  if (!admin) {
    console.log(
      'Already set up. An administrator makes further tokens: POST /v1/worker-tokens, POST /v1/api-keys',
    )
    process.exit(0)
  }
  console.log(`Set up. Shown once, stored only as hashes:\n\n${admin.shownOnce}\n`)
  if (!values.remote)
    console.log('A `wrangler dev` that is running must be started again: it reads .dev.vars once.')
  console.log(
    `Start a worker anywhere:\n  VITASCOPE_EDGE_URL=${url} VITASCOPE_WORKER_TOKEN=${admin.workerToken} npm run worker`,
  )
  process.exit(0)
})
