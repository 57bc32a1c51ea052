import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { AppError } from '../../../../shared/errors.ts'
import type { WhisperReply, WhisperRequest, WhisperSaid } from './messages.ts'

type Ask = WhisperRequest extends infer R ? (R extends WhisperRequest ? Omit<R, 'id'> : never) : never

export type WhisperHost = {
  /** @throws engine_failed in the library's words, engine_unavailable without it */
  ask: (request: Ask) => Promise<WhisperSaid | undefined>
  alive: () => boolean
  kill: () => Promise<void>
}

const program = join(import.meta.dirname, 'host.ts')

const toError = ({ message, missing }: Extract<WhisperReply, { ok: false }>): AppError =>
  missing
    ? new AppError(
        'engine_unavailable',
        '@huggingface/transformers cannot be loaded: npm install brings it, with onnxruntime-node',
        { got: message },
      )
    : new AppError('engine_failed', `whisper failed: ${message.slice(0, 300)}`)

/** Starts a process without a model. It ends with us: its channel closes. */
export const startHost = (): WhisperHost => {
  const child = fork(program, {
    serialization: 'advanced',
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const waiting = new Map<number, PromiseWithResolvers<WhisperSaid | undefined>>()
  let lastId = 0
  let dead = false
  const died = () =>
    new AppError('engine_failed', 'whisper ended by itself', { got: child.signalCode ?? child.exitCode })
  const ended = once(child, 'exit').catch(() => undefined)
  child.on('message', (reply: WhisperReply) => {
    const waiter = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (reply.ok) waiter?.resolve(reply.said)
    else waiter?.reject(toError(reply))
  })
  void ended.then(() => {
    dead = true
    for (const { reject } of waiting.values()) reject(died())
    waiting.clear()
  })
  return {
    ask: (request) => {
      const waiter = Promise.withResolvers<WhisperSaid | undefined>()
      if (dead) waiter.reject(died())
      else {
        const id = ++lastId
        waiting.set(id, waiter)
        child.send({ ...request, id }, (error) => error && waiter.reject(error))
      }
      return waiter.promise
    },
    alive: () => !dead,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
