import { parentPort } from 'node:worker_threads'
import type { ImageInput } from '../../../../shared/jobs/image.ts'
import { drawPicture } from './draw-picture.ts'

export type DrawnNews = { ok: true; png: Uint8Array; understood: string[] } | { ok: false; message: string }

/** A thread of its own: a large picture takes seconds, and only a thread can be stopped in the middle. */
if (!parentPort) throw new Error('drawing-thread.ts runs as a worker thread')
const port = parentPort

port.on('message', (input: ImageInput) => {
  drawPicture(input).then(
    ({ png, understood }) => port.postMessage({ ok: true, png, understood } satisfies DrawnNews),
    (error: unknown) => port.postMessage({ ok: false, message: String(error) } satisfies DrawnNews),
  )
})
