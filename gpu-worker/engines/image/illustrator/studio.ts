import { Worker } from 'node:worker_threads'
import type { ImageInput } from '../../../../shared/jobs/image.ts'
import type { DrawnNews } from './drawing-thread.ts'

export type Studio = {
  /** @throws the signal's reason; an Error when the thread dies */
  draw: (input: ImageInput, signal: AbortSignal) => Promise<DrawnNews>
  close: () => Promise<void>
}

/** Drawing threads: one for each picture at a time, kept for the next. Aborting ends the thread. */
export const createStudio = (): Studio => {
  const idle: Worker[] = []
  const all = new Set<Worker>()

  const hire = (): Worker => {
    const rested = idle.pop()
    if (rested) return rested
    const thread = new Worker(new URL('./drawing-thread.ts', import.meta.url))
    all.add(thread)
    // Whoever draws hears of an error; one of an idle thread ends that thread alone.
    thread.on('error', () => undefined)
    thread.once('exit', () => {
      all.delete(thread)
      const at = idle.indexOf(thread)
      if (at >= 0) idle.splice(at, 1)
    })
    return thread
  }

  const draw = async (input: ImageInput, signal: AbortSignal): Promise<DrawnNews> => {
    signal.throwIfAborted()
    const thread = hire()
    // While it draws it keeps the process alive, afterwards it does not.
    thread.ref()
    const { promise, resolve, reject } = Promise.withResolvers<DrawnNews>()
    const stop = () => {
      reject(signal.reason)
      void thread.terminate()
    }
    const died = () => reject(new Error('the drawing thread ended'))
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', died)
    signal.addEventListener('abort', stop, { once: true })
    try {
      thread.postMessage(input)
      const news = await promise
      thread.unref()
      idle.push(thread)
      return news
    } finally {
      signal.removeEventListener('abort', stop)
      thread.off('message', resolve).off('error', reject).off('exit', died)
    }
  }

  const close = async () => {
    await Promise.all([...all].map((thread) => thread.terminate()))
  }
  return { draw, close }
}
