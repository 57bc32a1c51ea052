import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { HostReply, HostRequest } from './messages.ts'

type Ask = HostRequest extends infer R ? (R extends HostRequest ? Omit<R, 'id'> : never) : never
type Answer = Extract<HostReply, { ok: true }>

export type OnnxHost = {
  /** @throws engine_failed in the runtime's words, engine_unavailable without a runtime or when the host died */
  ask: (request: Ask) => Promise<Answer>
  alive: () => boolean
  kill: () => Promise<void>
}

const program = join(import.meta.dirname, 'host.ts')
const install = 'npm install (its binaries come with the optional package onnxruntime-node)'

/** Starts a host without any network open. It ends with us: its channel closes. */
export const startHost = (): OnnxHost => {
  const child = fork(program, {
    serialization: 'advanced',
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>()
  let lastId = 0
  let dead = false
  const ended = once(child, 'exit').catch(() => undefined)
  child.on('message', (reply: HostReply) => {
    const waiter = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (reply.ok) waiter?.resolve(reply)
    else waiter?.reject(toError(reply))
  })
  void ended.then(() => {
    dead = true
    for (const { reject } of waiting.values()) reject(diedError(child.signalCode ?? child.exitCode))
    waiting.clear()
  })
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (dead) return reject(diedError(child.exitCode))
        const id = ++lastId
        waiting.set(id, { resolve, reject })
        child.send({ ...request, id }, (error) => {
          if (error) reject(error)
        })
      }),
    alive: () => !dead,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

const toError = ({ message, missing }: Extract<HostReply, { ok: false }>): AppError =>
  missing
    ? new AppError('engine_unavailable', `onnxruntime-node cannot be loaded: run ${install}`, {
        got: message,
      })
    : new AppError('engine_failed', `the network failed: ${message.slice(0, 300)}`)

const diedError = (how: string | number | null): AppError =>
  new AppError('engine_failed', 'the ONNX runtime ended by itself', { got: how })
