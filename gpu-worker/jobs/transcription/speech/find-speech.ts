import { createAnalyser, frameLength, framesPerSecond, hop } from './features.ts'
import { createJudge, type Verdict } from './judge-frames.ts'

export type Span = { startMs: number; endMs: number }

const frameMs = 1000 / framesPerSecond
/** Frames are longer than their step: what one hears stands in its middle. */
const middleMs = (frameLength / hop - 1) * (frameMs / 2)
const floorDb = -70

/** A stop between two syllables is no pause; a breath is. */
const joinMs = 350
const shortestMs = 200
const leastVoicedFrames = 6
/** Words fade in and out more softly than we hear. */
const marginMs = 100

type Run = { first: number; last: number; voiced: number }

const collectRuns = () => {
  const runs: Run[] = []
  let frame = 0
  const add = ({ speech, voiced }: Verdict): void => {
    const at = frame++
    if (!speech) return
    const open = runs.at(-1)
    if (open && (at - open.last) * frameMs <= joinMs) {
      open.last = at
      open.voiced += voiced ? 1 : 0
    } else runs.push({ first: at, last: at, voiced: voiced ? 1 : 0 })
  }
  return { add, runs }
}

const toSpans = (runs: readonly Run[], durationMs: number): Span[] => {
  const spans: Span[] = []
  for (const { first, last, voiced } of runs) {
    if ((last + 1 - first) * frameMs < shortestMs || voiced < leastVoicedFrames) continue
    const startMs = Math.max(0, Math.round(first * frameMs + middleMs - marginMs))
    const endMs = Math.min(durationMs, Math.round((last + 1) * frameMs + middleMs + marginMs))
    const before = spans.at(-1)
    if (before && startMs <= before.endMs) before.endMs = endMs
    else if (endMs > startMs) spans.push({ startMs, endMs })
  }
  return spans
}

/**
 * Where somebody speaks, in mono 16 kHz sound (−1 to 1) of `durationMs` that comes in pieces of any length. Holds a
 * second of it. Silence, hiss, hum, held and struck notes are no speech.
 */
export const findSpeech = async (
  pieces: AsyncIterable<Float32Array>,
  durationMs: number,
): Promise<Span[]> => {
  const analyse = createAnalyser(floorDb)
  const judge = createJudge()
  const { add, runs } = collectRuns()
  let rest = new Float32Array(0)
  for await (const piece of pieces) {
    const samples = new Float32Array(rest.length + piece.length)
    samples.set(rest)
    samples.set(piece, rest.length)
    let at = 0
    for (; at + frameLength <= samples.length; at += hop) {
      const verdict = judge.push(analyse(samples, at))
      if (verdict) add(verdict)
    }
    rest = samples.slice(at)
  }
  for (const verdict of judge.drain()) add(verdict)
  return toSpans(runs, durationMs)
}
