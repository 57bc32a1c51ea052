import { bandCount, type Frame, framesPerSecond } from './features.ts'

/** Half a second to each side: long enough for a few syllables, short enough for an answer of one word. */
export const reach = framesPerSecond / 2
/** Syllables change the spectrum within 40 ms; hiss and held notes do not. */
const stride = 4
const shapeRangeDb = 40
const quietestDb = -62
const aboveFloorDb = 8

const voicedFrom = 0.55
const pitchFrom = 0.6

/** Speech measures 4.5 to 8 here, the sounds of a street 3.3, hiss of any colour and drums 2.3, notes below 1. */
const leastChangeDb = 3.7
const leastVoiced = 0.12
const leastActive = 0.2
/** A voice never holds a pitch: 4 cents and more from frame to frame, instruments and hum below half a cent. */
const leastGlideCents = 1

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0

/**
 * Mean change of the spectrum's shape in dB, over bands that are heard at all. That all of them fade together, as a
 * struck string or drum does, is no change of shape.
 */
const changeBetween = (a: Frame, b: Frame): number => {
  let top = -Infinity
  for (let band = 0; band < bandCount; band++) top = Math.max(top, a.bands[band] ?? 0, b.bands[band] ?? 0)
  const changes: number[] = []
  let mean = 0
  for (let band = 0; band < bandCount; band++) {
    const before = Math.max(top - shapeRangeDb, a.bands[band] ?? 0)
    const after = Math.max(top - shapeRangeDb, b.bands[band] ?? 0)
    if (before === after) continue
    changes.push(after - before)
    mean += after - before
  }
  if (changes.length < bandCount / 4) return 0
  mean /= changes.length
  return changes.reduce((sum, change) => sum + Math.abs(change - mean), 0) / changes.length
}

/** One frame with what it shows against those before it. */
type Seen = { energyDb: number; change: number; voiced: boolean; glideCents: number | undefined }

const compare = (frame: Frame, before: Frame | undefined, earlier: Frame | undefined): Seen => ({
  energyDb: frame.energyDb,
  change: earlier ? changeBetween(frame, earlier) : 0,
  voiced: frame.periodicity > voicedFrom,
  glideCents:
    before && frame.periodicity > pitchFrom && before.periodicity > pitchFrom
      ? Math.abs(Math.log2(frame.pitchHz / before.pitchHz)) * 1200
      : undefined,
})

/** The quietest tenth of a second of the last eight or so: what the room sounds like when nobody speaks. */
const createFloor = () => {
  const minima: number[] = [0]
  const recent: number[] = []
  let count = 0
  return (energyDb: number): number => {
    recent.push(energyDb)
    if (recent.length > framesPerSecond / 10) recent.shift()
    const mean = recent.reduce((sum, value) => sum + value, 0) / recent.length
    minima[minima.length - 1] = Math.min(minima.at(-1) ?? 0, mean)
    if (++count % framesPerSecond === 0) minima.push(0)
    if (minima.length > 9) minima.shift()
    return Math.min(...minima)
  }
}

export type Verdict = { speech: boolean; voiced: boolean }

const judge = (around: readonly Seen[], middle: Seen, floorDb: number): Verdict => {
  const threshold = Math.max(quietestDb, floorDb + aboveFloorDb)
  const active = around.filter(({ energyDb }) => energyDb > threshold)
  if (middle.energyDb <= threshold || active.length < leastActive * 2 * reach)
    return { speech: false, voiced: false }
  const glides = active.flatMap(({ glideCents }) => glideCents ?? [])
  const voicedShare = active.filter(({ voiced }) => voiced).length / active.length
  const speech =
    voicedShare >= leastVoiced &&
    median(active.map(({ change }) => change)) >= leastChangeDb &&
    (glides.length < 5 || median(glides) >= leastGlideCents)
  return { speech, voiced: middle.voiced }
}

/**
 * Judges frames one by one, each by half a second to both sides: `push` answers the verdict of the frame `reach`
 * before, undefined for the first ones; `drain` gives the rest.
 */
export const createJudge = () => {
  const floor = createFloor()
  const last: Frame[] = []
  const seen: (Seen & { floorDb: number })[] = []
  let at = -reach
  const next = (): Verdict | undefined => {
    const middle = at++ < 0 ? undefined : seen[Math.min(reach, at - 1)]
    if (!middle) return undefined
    // The room's noise may only be heard after the word: the later floor is the better one.
    const verdict = judge(seen, middle, Math.min(middle.floorDb, seen.at(-1)?.floorDb ?? 0))
    if (at > reach) seen.shift()
    return verdict
  }
  const push = (frame: Frame): Verdict | undefined => {
    seen.push({ ...compare(frame, last.at(-1), last.at(-stride)), floorDb: floor(frame.energyDb) })
    last.push(frame)
    if (last.length > stride) last.shift()
    return next()
  }
  const drain = (): Verdict[] => Array.from({ length: reach }, next).flatMap((verdict) => verdict ?? [])
  return { push, drain }
}
