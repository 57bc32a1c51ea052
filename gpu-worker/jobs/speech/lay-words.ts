import type { Word } from '../../../shared/jobs/engine-use.ts'
import type { Unit } from '../../engines/speech/text/unit.ts'
import type { Span } from './spans.ts'

type Placed = { text: string; start: number; end: number; phraseEnd: boolean }
/** A point that weight and voiced time share. */
type Anchor = { weight: number; voicedMs: number }

/** Hanzi and kana are whole syllables, letters a third of one, digits words. */
const weightOf = (text: string): number => {
  const letters = text.match(/[\p{L}\p{N}]/gu) ?? []
  return (
    0.5 +
    letters.reduce(
      (sum, one) =>
        sum +
        (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(one) ? 2.4 : /\d/.test(one) ? 5 : 1),
      0,
    )
  )
}

/** How far a rest may be from where the text expects it, to be taken for the rest after a comma or full stop. */
const reach = 0.08
const nearestMs = 400

/**
 * Lays words over the spans where something is heard, by their length; the ends of phrases go to the rests nearest
 * to where they are expected. For engines that know no times.
 */
export const layWords = (units: readonly Unit[], spans: readonly Span[]): Word[] => {
  let total = 0
  const placed: Placed[] = units.map(({ text, end }) => {
    const start = total
    total += weightOf(text)
    return { text, start, end: total, phraseEnd: end !== 'word' }
  })
  const voicedMs = spans.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0)
  const anchors = findAnchors(placed, spans, total, voicedMs)
  return placed.map(({ text, start, end }) => {
    const startMs = toClock(voicedAt(anchors, start), spans, 'start')
    const endMs = toClock(voicedAt(anchors, end), spans, 'end')
    return { text, startMs: Math.round(startMs), endMs: Math.round(Math.max(startMs, endMs)) }
  })
}

const findAnchors = (
  placed: readonly Placed[],
  spans: readonly Span[],
  total: number,
  voicedMs: number,
): Anchor[] => {
  let before = 0
  const rests = spans.slice(0, -1).map(({ startMs, endMs }) => (before += endMs - startMs))
  const anchors: Anchor[] = [{ weight: 0, voicedMs: 0 }]
  for (const { end, phraseEnd } of placed.slice(0, -1)) {
    if (!phraseEnd) continue
    const last = anchors.at(-1) as Anchor
    const expected =
      last.voicedMs + ((end - last.weight) / (total - last.weight)) * (voicedMs - last.voicedMs)
    const free = rests.filter((rest) => rest > last.voicedMs)
    const [nearest] = free.sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected))
    if (nearest === undefined) continue
    if (Math.abs(nearest - expected) <= Math.max(nearestMs, reach * voicedMs))
      anchors.push({ weight: end, voicedMs: nearest })
  }
  return [...anchors, { weight: total, voicedMs }]
}

const voicedAt = (anchors: readonly Anchor[], weight: number): number => {
  const next = anchors.findIndex((anchor) => anchor.weight >= weight)
  const to = anchors[next]
  const from = anchors[next - 1]
  if (!to) return anchors.at(-1)?.voicedMs ?? 0
  if (!from) return to.voicedMs
  return from.voicedMs + ((weight - from.weight) / (to.weight - from.weight)) * (to.voicedMs - from.voicedMs)
}

/** Voiced time to the sound's own clock: rests do not count; at a rest a word ends before and starts after it. */
const toClock = (voicedMs: number, spans: readonly Span[], edge: 'start' | 'end'): number => {
  let left = voicedMs
  for (const { startMs, endMs } of spans) {
    const length = endMs - startMs
    if (left < length - 0.5 || (edge === 'end' && left <= length + 0.5))
      return Math.min(startMs + left, endMs)
    left -= length
  }
  return spans.at(-1)?.endMs ?? 0
}
