import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { AppError } from '../../../../shared/errors.ts'
import { createGate } from '../../../net/gate.ts'
import type { VoiceReply, VoiceRequest } from './messages.ts'

type Ask = VoiceRequest extends infer R ? (R extends VoiceRequest ? Omit<R, 'id'> : never) : never
type Answer = Extract<VoiceReply, { ok: true }>

export type VoiceProcess = {
  /** One request at a time. @throws engine_failed when the voice ended or failed, and the signal's reason at once */
  ask: (request: Ask, signal: AbortSignal) => Promise<Answer>
  /** Of the process now running, if any. */
  pid: () => number | undefined
  close: () => Promise<void>
}

const program = join(import.meta.dirname, 'host.ts')

/** Starts the voice with the first request, again after it ended, and ends it when idle or with the worker. */
export const createVoiceProcess = ({ idleMs = 60_000 } = {}): VoiceProcess => {
  const gate = createGate(1)
  let child: ChildProcess | undefined
  let idle: NodeJS.Timeout | undefined
  let lastId = 0

  const start = (): ChildProcess => {
    const started = fork(program, {
      ...{ serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'], env: {} },
      execArgv: ['--disable-warning=ExperimentalWarning'],
    })
    started.once('exit', () => {
      if (child === started) child = undefined
    })
    return started
  }
  const retire = (voice: ChildProcess) => {
    if (child === voice) child = undefined
    voice.kill('SIGKILL')
  }
  const exchange = async (request: Ask, signal: AbortSignal): Promise<Answer> => {
    signal.throwIfAborted()
    clearTimeout(idle)
    child ??= start()
    const voice = child
    hold(voice, true)
    const kill = () => void voice.kill('SIGKILL')
    signal.addEventListener('abort', kill, { once: true })
    try {
      return await sendTo(voice, { ...request, id: ++lastId } as VoiceRequest)
    } catch (error) {
      signal.throwIfAborted()
      throw error
    } finally {
      signal.removeEventListener('abort', kill)
      hold(voice, false)
      idle = setTimeout(() => retire(voice), idleMs).unref()
    }
  }
  return {
    ask: (request, signal) =>
      orAbort(
        gate(() => exchange(request, signal)),
        signal,
      ),
    pid: () => child?.pid,
    close: async () => {
      clearTimeout(idle)
      const running = child
      child = undefined
      if (!running || running.exitCode !== null || running.signalCode !== null) return
      hold(running, true)
      const ended = once(running, 'exit')
      running.kill('SIGKILL')
      await ended
    },
  }
}

/** An idle voice keeps no program from ending. */
const hold = (voice: ChildProcess, held: boolean): void => {
  if (held) voice.ref()
  else voice.unref()
  if (held) voice.channel?.ref()
  else voice.channel?.unref()
}

const sendTo = (voice: ChildProcess, request: VoiceRequest): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      voice.off('message', answered)
      voice.off('exit', ended)
      voice.off('error', ended)
      act()
    }
    const answered = (reply: VoiceReply) =>
      settle(() => (reply.ok ? resolve(reply) : reject(failed(reply.message.slice(0, 300)))))
    const ended = () =>
      settle(() => reject(failed(`it ended by itself (${voice.signalCode ?? voice.exitCode})`)))
    voice.on('message', answered)
    voice.on('exit', ended)
    voice.on('error', ended)
    voice.send(request, (error) => {
      if (error) settle(() => reject(failed(error.message)))
    })
  })

const failed = (why: string) => new AppError('engine_failed', `the built-in voice failed: ${why}`)

const orAbort = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
    if (signal.aborted) stop()
  })
