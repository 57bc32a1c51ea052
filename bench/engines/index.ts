import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { untilSignal } from '../../scripts/support/until-signal.ts'
import { UserProblem } from '../../scripts/support/user-problem.ts'
import { median, spreadOf } from '../report.ts'
import { cases } from './cases.ts'
import { type Measured, measureCase } from './measure-case.ts'

const names = Object.keys(cases)

const help = `npm run bench -- engines [--only ${names.join(',')}] [--rounds 3] [--json]

What each configured engine costs: CPU seconds, children included, per second or piece of its output, and peak memory.
bench/README.md says how.`

const options = {
  only: { type: 'string', default: names.join(',') },
  rounds: { type: 'string', default: '3' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 ** 2)} MB`

const perUnit = (measured: Measured & { ok: true }): number[] =>
  measured.rounds.map(({ cpuSeconds, units }) => cpuSeconds / units)

/** Of jobs that share the work: `face_track 0.30 · lip_sync 1.20`. */
const jobShares = ({ rounds }: Measured & { ok: true }): string => {
  const types = [...new Set(rounds.flatMap(({ jobs }) => Object.keys(jobs)))]
  if (types.length < 2) return ''
  const share = (type: string) => median(rounds.map(({ jobs, units }) => (jobs[type] ?? 0) / units))
  return `\n   of it ${types.map((type) => `${type} ${share(type).toFixed(3)}`).join(' · ')}`
}

/** `speech 0.051 (0.049–0.060) CPU-s per s of speech, 310 MB` */
export const engineLine = (name: string, measured: Measured): string => {
  const { what, unit } = cases[name] ?? { what: '', unit: '' }
  if (!measured.ok) return `${name} not measured: ${measured.why}`
  const speed = median(measured.rounds.map(({ wallSeconds, units }) => wallSeconds / units))
  const first = `${name} ${spreadOf(perUnit(measured), 3)} CPU-s per ${unit}, peak ${megabytes(measured.peakBytes)}`
  const by = `   ${what}, by ${measured.engine} ${measured.model}; ${speed.toFixed(3)} s of wall each`
  return `${first}\n${by}${jobShares(measured)}`
}

export const benchEngines = async (args: string[]): Promise<void> => {
  const { values } = parseArgs({ args, options })
  if (values.help) return console.log(help)
  const only = values.only.split(',')
  const rounds = Number(values.rounds)
  const known = only.every((name) => names.includes(name))
  if (!known || !Number.isInteger(rounds) || rounds < 1) throw new UserProblem(help)

  const abort = new AbortController()
  void untilSignal().then(() => abort.abort())
  const before = loadavg()[0]
  const results: Record<string, Measured> = {}
  for (const name of only) {
    const measured = await measureCase(name, rounds, abort.signal)
    if (abort.signal.aborted) throw new UserProblem('stopped by a signal')
    results[name] = measured
    if (!values.json) console.log(engineLine(name, measured))
  }
  const load = { load_before: before, load_after: loadavg()[0] }
  if (values.json) console.log(JSON.stringify({ ...load, results }))
  else
    console.log(`load average ${load.load_before?.toFixed(1)} before, ${load.load_after?.toFixed(1)} after`)
}
