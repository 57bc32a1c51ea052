import { hostname, tmpdir } from 'node:os'
import * as z from 'zod'
import { type EnginesConfig, engineHelpRows, parseEnginesConfig } from './engines/config.ts'

const count = z.coerce.number().int().positive()
const flag = z.stringbool()
const optionalPath = z.string().min(1).optional()

/** The worker's environment; `--help` prints these descriptions. */
export const Config = z.object({
  VITASCOPE_EDGE_URL: z
    .url({ protocol: /^https?$/ })
    .describe('address of the edge, such as https://video.example.com'),
  VITASCOPE_WORKER_TOKEN: z
    .string()
    .min(1)
    .describe('worker token, vsw_…; `npm run setup` prints one, an admin can make and revoke more'),
  WORKER_ID: z
    .string()
    .regex(/^[\w.-]{1,64}$/, 'must be 1 to 64 letters, digits, dots, dashes or underscores')
    .optional()
    .describe('name of this worker in the event log (default: host-pid-random)'),
  WORKER_SLOTS: count.max(64).default(1).describe('jobs run at the same time'),
  WORKER_LANES: z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((lane) => lane.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.string().max(64)).min(1).max(128))
    .optional()
    .describe(
      'lanes served, separated by commas (default: cpu, net, and what the encoders and engines found can do)',
    ),
  SCRATCH_DIR: z.string().min(1).default(tmpdir()).describe('where jobs keep their files while they run'),
  MAX_SCRATCH_BYTES: count.default(200 * 1024 ** 3).describe('most bytes that an import may put there'),
  DRAIN_SECONDS: z.coerce
    .number()
    .min(0)
    .max(86_400)
    .default(30)
    .describe('how long running jobs may go on after the first SIGTERM; then they are given back'),
  UPLOADS_PER_SLOT: count.max(16).default(3).describe('output uploads in flight per job'),
  ALLOW_LOOPBACK_IMPORTS: flag
    .default(false)
    .describe('development only: imports may fetch from this machine'),
  VITASCOPE_EXIT_WITH_STDIN: flag
    .default(false)
    .describe('stop at once when stdin closes: the parent is gone'),
  FFMPEG_PATH: optionalPath.describe('ffmpeg to use (default: from PATH)'),
  FFPROBE_PATH: optionalPath.describe('ffprobe to use (default: from PATH)'),
})
export type Config = z.output<typeof Config> & { engines: EnginesConfig }

type Environment = Readonly<Record<string, string | undefined>>

/** Empty variables count as unset. Throws one Error that names every bad variable. */
export const parseConfig = (env: Environment): Config => {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = Config.safeParse(given)
  const engines = parseEnginesConfig(env)
  const lines = (parsed.error?.issues ?? []).map(({ path, message }) => {
    const name = String(path[0])
    return name in given
      ? `${name}: ${message}`
      : `${name} is not set: ${Config.shape[name as keyof typeof Config.shape].description}`
  })
  const flaws = [...lines, ...engines.flaws]
  if (!parsed.success || flaws.length > 0) throw new Error(flaws.join('\n'))
  return { ...parsed.data, engines: engines.config }
}

/** What `npm run worker -- --help` prints. */
export const helpText = (): string => {
  const rows = Object.entries(Config.shape).map(([name, schema]): [string, string] => {
    const standard = schema instanceof z.ZodDefault ? ` (default: ${schema.def.defaultValue})` : ''
    return [name, `${schema.description}${standard}`]
  })
  const shown = (row: [string, string]) => `  ${row[0].padEnd(27)}${row[1]}`
  return [
    'npm run worker: runs jobs of a Vitascope edge. Configuration by environment:',
    '',
    ...rows.map(shown),
    '',
    'Engines, capability by capability (`npm run engines` tries them):',
    '',
    ...engineHelpRows().map(shown),
    '',
  ].join('\n')
}

/** Another one at each start: two workers on one host never share a name. */
export const defaultWorkerId = (): string => {
  const host = hostname()
    .replaceAll(/[^\w.-]/g, '-')
    .slice(0, 40)
  return `${host}-${process.pid}-${Math.random().toString(36).slice(2, 6)}`
}
