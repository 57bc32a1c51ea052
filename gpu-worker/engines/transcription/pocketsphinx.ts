import { spawn } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import { AppError } from '../../../shared/errors.ts'
import type { Word } from '../../../shared/jobs/engine-use.ts'

type Sphinx = { program: string; hmm: string; lm: string; dict: string }
export type GuessedWord = Word & { probability: number }

/** Takes its program along when our end of its stdin closes, however we die. */
const keeper = join(import.meta.dirname, '../hosted/keep-server.ts')
const program = 'pocketsphinx_continuous'
/** Where Debian's pocketsphinx-en-us puts its English model. */
const debianModel = '/usr/share/pocketsphinx/model/en-us'

const exists = (path: string, mode = constants.R_OK): Promise<boolean> =>
  access(path, mode).then(
    () => true,
    () => false,
  )

/** The recogniser and its English model on this machine, or undefined. */
export const findSphinx = async (
  pathVariable: string,
  modelDir = debianModel,
): Promise<Sphinx | undefined> => {
  const found = { hmm: join(modelDir, 'en-us'), lm: join(modelDir, 'en-us.lm.bin') }
  const dict = join(modelDir, 'cmudict-en-us.dict')
  const files = await Promise.all([found.hmm, found.lm, dict].map((path) => exists(path)))
  if (files.includes(false)) return undefined
  for (const folder of pathVariable.split(delimiter).filter(Boolean)) {
    const candidate = join(folder, program)
    if (await exists(candidate, constants.X_OK)) return { program: candidate, ...found, dict }
  }
  return undefined
}

/** `download 5.490 5.990 0.332629`; silence and noises stand in brackets, other readings of a word end in `(2)`. */
export const readGuess = (line: string): GuessedWord | undefined => {
  const [, text, start, end, probability] =
    /^([a-z][^\s(]*)(?:\(\d+\))? ([\d.]+) ([\d.]+) ([\d.]+)$/.exec(line) ?? []
  if (text === undefined) return undefined
  const toMs = (seconds: string | undefined): number => Math.round(Number(seconds) * 1000)
  return { text, startMs: toMs(start), endMs: toMs(end), probability: Math.min(1, Number(probability)) }
}

/** English words in a mono 16 kHz WAV, as well as pocketsphinx can. A program of its own; killed on abort. */
export const listenWithSphinx = async (
  { program: path, hmm, lm, dict }: Sphinx,
  wavePath: string,
  signal: AbortSignal,
): Promise<GuessedWord[]> => {
  signal.throwIfAborted()
  const model = ['-hmm', hmm, '-lm', lm, '-dict', dict]
  const listen = [path, ...model, '-infile', wavePath, '-time', 'yes', '-logfn', '/dev/null']
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', keeper, ...listen], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {},
  })
  child.stdin.on('error', () => undefined)
  const kill = () => void child.stdin.end()
  signal.addEventListener('abort', kill, { once: true })
  const ended = new Promise<number | string>((resolve) => {
    child.on('error', ({ message }) => resolve(message))
    child.on('close', (code, by) => resolve(code ?? by ?? 'unknown'))
  })
  try {
    const words: GuessedWord[] = []
    for await (const line of createInterface(child.stdout))
      words.push(...[readGuess(line)].flatMap((word) => word ?? []))
    const outcome = await ended
    signal.throwIfAborted()
    if (outcome !== 0) throw new AppError('engine_failed', 'pocketsphinx broke off', { got: outcome })
    return words
  } finally {
    signal.removeEventListener('abort', kill)
    kill()
  }
}
