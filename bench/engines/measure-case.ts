import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepingOrphans } from '../cpu.ts'
import { readMemory } from './memory.ts'
import type { CaseReport } from './run-case.ts'

const program = join(import.meta.dirname, 'run-case.ts')
const sampleMs = 100

export type Measured = CaseReport & { peakBytes: number }

/** Runs one case in a process tree of its own, its log unread, and watches its memory from outside; the signal ends it. */
export const measureCase = async (name: string, rounds: number, signal: AbortSignal): Promise<Measured> => {
  const dir = await mkdtemp(join(tmpdir(), 'vitascope-bench-engine-'))
  const node = [process.execPath, '--disable-warning=ExperimentalWarning', program]
  const [command = '', ...args] = keepingOrphans([...node, name, String(rounds), dir])
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const kill = () => child.kill('SIGKILL')
  signal.addEventListener('abort', kill, { once: true })
  let peakBytes = 0
  const sample = setInterval(() => {
    peakBytes = Math.max(peakBytes, readMemory(child.pid ?? -1))
  }, sampleMs)
  try {
    const ended = once(child, 'close')
    const chunks: Buffer[] = []
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) chunks.push(chunk)
    await ended
    const text = Buffer.concat(chunks).toString().trim()
    const report: CaseReport = text === '' ? { ok: false, why: 'it ended without a word' } : JSON.parse(text)
    return { ...report, peakBytes }
  } finally {
    clearInterval(sample)
    signal.removeEventListener('abort', kill)
    await rm(dir, { recursive: true, force: true })
  }
}
