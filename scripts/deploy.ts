import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './support/paths.ts'
import { programs, runNode } from './support/run-step.ts'
import { runMain, UserProblem } from './support/user-problem.ts'

const help = `npm run deploy -- [--dry-run]

Ships the edge as wrangler.toml describes it; --dry-run only builds it. "Deploying" in README.md lists what comes before
and after. Further options go to \`wrangler deploy\`.`

const placeholder = '00000000-0000-0000-0000-000000000000'

await runMain(async () => {
  const args = process.argv.slice(2)
  if (args.includes('--help') || args.includes('-h')) return console.log(help)
  const isRehearsal = args.includes('--dry-run')
  const config = await readFile(join(root, 'wrangler.toml'), 'utf8')
  if (!isRehearsal && config.includes(placeholder)) {
    throw new UserProblem(
      'wrangler.toml still has the placeholder database_id: run `npx wrangler d1 create vitascope`, ' +
        'put its id there, and see "Deploying" in README.md for the bucket and the queues',
    )
  }
  const code = await runNode(programs.wrangler, ['deploy', ...args])
  if (code === 0 && !isRehearsal) console.error('Next: npm run setup -- --remote --url https://<your worker>')
  process.exit(code)
})
