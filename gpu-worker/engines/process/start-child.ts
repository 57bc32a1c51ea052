import { fork } from 'node:child_process'
import { once } from 'node:events'
import { AppError } from '../../../shared/errors.ts'

type Reply = { id: number } & ({ ok: true } | { ok: false; message: string; missing: boolean })
type Answer<R> = Extract<R, { ok: true }>
type Unnumbered<R> = R extends { id: number } ? Omit<R, 'id'> : never

export type Child<Request, R> = {
  /** Any number at a time. @throws engine_failed in the child's words or when it died, engine_unavailable without its library */
  ask: (request: Unnumbered<Request>) => Promise<Answer<R>>
  /** As `ask`; the signal kills the child and is thrown. */
  askUntil: (request: Unnumbered<Request>, signal: AbortSignal) => Promise<Answer<R>>
  alive: () => boolean
  kill: () => Promise<void>
}

/** The child's troubles in our errors. */
type Words = {
  /** Of a library that cannot be loaded, and how to get it. */
  missing: string
  /** Before the child's own words. */
  failed: string
  died: string
}

/** Starts a program that `serveWorker` keeps listening. It ends with us: its channel closes. */
export const startChild = <Request, R extends Reply>(program: string, words: Words): Child<Request, R> => {
  const child = fork(program, {
    serialization: 'advanced',
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const waiting = new Map<number, PromiseWithResolvers<Answer<R>>>()
  let lastId = 0
  let dead = false
  const died = () => new AppError('engine_failed', words.died, { got: child.signalCode ?? child.exitCode })
  const ended = once(child, 'exit').catch(() => undefined)
  child.on('message', (reply: R) => {
    const waiter = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (isAnswer(reply)) waiter?.resolve(reply)
    else waiter?.reject(toError(reply, words))
  })
  void ended.then(() => {
    dead = true
    for (const { reject } of waiting.values()) reject(died())
    waiting.clear()
  })
  const ask = (request: Unnumbered<Request>): Promise<Answer<R>> => {
    const waiter = Promise.withResolvers<Answer<R>>()
    if (dead) waiter.reject(died())
    else {
      const id = ++lastId
      waiting.set(id, waiter)
      child.send({ ...request, id }, (error) => error && waiter.reject(died()))
    }
    return waiter.promise
  }
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  const askUntil = async (request: Unnumbered<Request>, signal: AbortSignal): Promise<Answer<R>> => {
    signal.throwIfAborted()
    const stop = () => void kill()
    signal.addEventListener('abort', stop, { once: true })
    try {
      return await ask(request)
    } catch (error) {
      signal.throwIfAborted()
      throw error
    } finally {
      signal.removeEventListener('abort', stop)
    }
  }
  return { ask, askUntil, alive: () => !dead, kill }
}

const isAnswer = <R extends Reply>(reply: R): reply is Answer<R> => reply.ok

const toError = (reply: Reply, { missing, failed }: Words): AppError => {
  const { message, missing: isMissing } = reply.ok ? { message: '', missing: false } : reply
  return isMissing
    ? new AppError('engine_unavailable', missing, { got: message })
    : new AppError('engine_failed', `${failed}: ${message.slice(0, 300)}`)
}
