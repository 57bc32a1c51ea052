import { programs, runNode } from './support/run-step.ts'

process.exit(await runNode(programs.biome, ['check', '--write', ...process.argv.slice(2)]))
