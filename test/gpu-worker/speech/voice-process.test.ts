import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  createVoiceProcess,
  type VoiceProcess,
} from '../../../gpu-worker/engines/speech/espeak/voice-process.ts'
import { findAbortFlaw } from '../../contract/harness/index.ts'
import { isAlive } from '../../support/is-alive.ts'

const signal = new AbortController().signal
const ask = (voice: VoiceProcess, count: number, until: AbortSignal = signal) =>
  voice.ask(
    {
      ...{ verb: 'speak', path: undefined, pitch: 50, range: 50, wordsPerMinute: 160 },
      utterances: Array.from({ length: count }, () => ({
        ...{
          voice: 'en-us+f2',
          text: 'A long and winding road leads over the hill. '.repeat(2),
          pauseMs: 0,
        },
      })),
    },
    until,
  )

describe('the process of the built-in voice', () => {
  let voice: VoiceProcess
  beforeEach(() => {
    voice = createVoiceProcess()
  })
  afterEach(() => voice.close())

  it('is started when it is needed, kept for the next text, and lets a waiting text go at its signal', async () => {
    expect(voice.pid()).toBeUndefined()
    await ask(voice, 1)
    const pid = voice.pid()
    const spoken = ask(voice, 8)
    expect(await findAbortFlaw((until) => ask(voice, 8, until))).toBeUndefined()
    expect(await spoken).toMatchObject({ ok: true })
    expect(pid).toBeTypeOf('number')
    expect(voice.pid()).toBe(pid)
  })

  it('ends in the middle of a text at the signal, fails one that it dies over, and is started anew each time', async () => {
    await ask(voice, 1)
    const pid = voice.pid() ?? 0
    expect(await findAbortFlaw((until) => ask(voice, 500, until))).toBeUndefined()
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 60_000 })
    const spoken = ask(voice, 500)
    await vi.waitFor(() => expect(voice.pid()).toBeTypeOf('number'), { timeout: 60_000 })
    process.kill(voice.pid() ?? 0, 'SIGKILL')
    await expect(spoken).rejects.toMatchObject({ code: 'engine_failed', retryable: true })
    expect(await ask(voice, 1)).toMatchObject({ ok: true })
  })

  it('reads Japanese with signs in it that no dictionary takes', async () => {
    const read = await voice.ask({ verb: 'read', text: 'こん\0にちは\ud800世界' }, signal)
    expect(read).toMatchObject({ ok: true })
  })

  it('ends when it has been idle', async () => {
    const brief = createVoiceProcess({ idleMs: 20 })
    await ask(brief, 1)
    await vi.waitFor(() => expect(brief.pid()).toBeUndefined(), { timeout: 60_000 })
  })

  it.each([
    ['while it waits', "await voice.ask({ verb: 'list' }, signal)"],
    ['in the middle of a text', 'void voice.ask(endless, signal)'],
  ])('dies with the worker, even one that was killed: %s', async (_when, work) => {
    const program = `
      import { createVoiceProcess } from ${JSON.stringify(join(import.meta.dirname, '../../../gpu-worker/engines/speech/espeak/voice-process.ts'))}
      const voice = createVoiceProcess()
      const { signal } = new AbortController()
      await voice.ask({ verb: 'list' }, signal)
      const text = 'A long and winding road leads over the hill. '.repeat(2000)
      const utterances = Array(50).fill({ voice: 'en-us+f2', text, pauseMs: 0 })
      const endless = { verb: 'speak', pitch: 50, range: 50, wordsPerMinute: 160, utterances }
      ${work}
      console.log(voice.pid())
      setInterval(() => undefined, 1000)`
    const worker: ChildProcess = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    if (!worker.stdout) throw new Error('no stdout')
    const [line] = (await once(createInterface({ input: worker.stdout }), 'line')) as [string]
    expect(isAlive(Number(line))).toBe(true)
    worker.kill('SIGKILL')
    await vi.waitFor(() => expect(isAlive(Number(line))).toBe(false), { timeout: 60_000 })
  })
})
