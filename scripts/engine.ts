import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runs } from './engine/capabilities.ts'
import { findUnknownKeys, parseInput, readInput } from './engine/read-input.ts'
import { runEngineCommand } from './engine/run-command.ts'
import { serveRequest } from './engine/serve-request.ts'
import { UsageProblem } from './engine/usage-problem.ts'

const help = `npm run -s engine -- CAPABILITY --input FILE.json --out DIR

Runs one engine on one input, through the handler of its job, without an edge. Prints one JSON object: engine, model,
device, outputs (absolute paths, in DIR), and what the job says (words, durationMs, …). Paths in the input are relative
to its file. Engines are configured as a worker's: \`npm run worker -- --help\`.

  script         {"language":"en","topic":"scary","length":"short","seed":1}, or {"language":"en","customTopic":"a dragon"}
  speech         {"text":"Hello.","language":"en","voice":"alloy"}
  image          {"prompt":"a fox in the snow","style":"anime","width":720,"height":1280,"seed":1}
  transcription  {"file":"talk.wav","language":"en"}
  lip-sync       {"video":"head.mp4","voice":"speech.wav","policy":"loop"}
  upscale        {"file":"small.png","scale":2}, or a film
  compose        {"scenes":[{"picture":"1.png","narration":"1.wav","words":[]}],"width":720,"height":1280,"language":"en"}
  template       {"scenes":[{"layout":"title-card","texts":{"title":"Hello"},"transcript":"Hello."}],"palette":"midnight"}

Exit codes: 0; 1 with one JSON problem on stderr {code, message, details}; 2 for a wrong command line or input.
`

await runEngineCommand(async (signal) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { input: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) return void process.stdout.write(help)
  const name = positionals.join(' ')
  const run = Object.hasOwn(runs, name) ? runs[name] : undefined
  if (!run) {
    throw new UsageProblem(
      `there is no capability "${name}", only ${Object.keys(runs).join(', ')} (--help shows inputs)`,
    )
  }
  if (values.input === undefined || values.out === undefined)
    throw new UsageProblem('--input FILE.json and --out DIR are needed')
  const given = await readInput(values.input)
  const input = parseInput(run.schema, given)
  const ignored = findUnknownKeys(run.schema, given as object)
  if (ignored.length > 0) process.stderr.write(`${name} knows nothing of: ${ignored.join(', ')}\n`)
  const request = { run, input, folder: dirname(resolve(values.input)), outDir: resolve(values.out) }
  process.stdout.write(`${JSON.stringify(await serveRequest(request, signal))}\n`)
})
