import type { TemplateInput } from '../../shared/jobs/template.ts'
import { layOut, type Span } from '../jobs/compose/layout.ts'
import { crossfade, slideOver } from './blend.ts'
import type { Planes } from './planes.ts'
import { viewOf } from './view.ts'

/** The frames of one scene, from the first that the piece needs. */
export type OpenScene = (index: number, firstFrame: number, frameCount: number) => AsyncGenerator<Planes>

const ease = (share: number): number => share * share * share * (share * (6 * share - 15) + 10)

const centred = (frame: Planes, size: number): Planes =>
  viewOf(frame, { x: 0.5, y: 0.5, size }, frame.width, frame.height)

/** Both scenes at `passed` (0 … 1) of their change. */
const mix = (kind: 'fade' | 'slide' | 'zoom', first: Planes, second: Planes, passed: number): Planes => {
  if (kind === 'slide') return slideOver(first, second, ease(passed))
  if (kind === 'fade') return crossfade(first, second, passed)
  return crossfade(
    centred(first, 1 - 0.3 * passed ** 2),
    centred(second, 0.86 + 0.14 * ease(passed)),
    ease(passed),
  )
}

const rangeOf = (spans: readonly Span[], scene: number) => {
  const own = spans.filter((span) => span.scene === scene || span.next?.scene === scene)
  const first = Math.min(...own.map(({ fromFrame }) => fromFrame))
  return { first, count: Math.max(...own.map(({ toFrame }) => toFrame)) - first }
}

/** Every frame of the window: scenes side by side while one changes into the next. */
export const pieceFrames = async function* (
  input: TemplateInput,
  open: OpenScene,
): AsyncGenerator<Uint8Array> {
  const spans = layOut(input.scenes, input.rate, input.window)
  const opened = new Map<number, AsyncGenerator<Planes>>()
  const frameOf = async (scene: number): Promise<Planes> => {
    const { first, count } = rangeOf(spans, scene)
    const frames = opened.get(scene) ?? open(scene, first, count)
    opened.set(scene, frames)
    const { value, done } = await frames.next()
    if (done === true) throw new Error(`scene ${scene} has too few frames`)
    return value
  }
  try {
    for (const { fromFrame, toFrame, scene, next } of spans)
      for (let frame = fromFrame; frame < toFrame; frame++) {
        const first = await frameOf(scene)
        if (next === undefined) {
          yield first.data
          continue
        }
        const { kind, fromFrame: from, toFrame: to } = next.change
        const second = await frameOf(next.scene)
        yield mix(kind, first, second, (frame - from + 0.5) / (to - from)).data
      }
  } finally {
    for (const frames of opened.values()) await frames.return(undefined)
  }
}
