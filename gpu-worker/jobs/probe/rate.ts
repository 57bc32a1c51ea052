import type { Rational } from '../../../shared/hls/film.ts'

const standards: readonly Rational[] = [
  ...[24, 25, 30, 50, 60, 48, 15, 20, 12, 10].map((num) => ({ num, den: 1 })),
  ...[24000, 30000, 60000].map((num) => ({ num, den: 1001 })),
]

const maxRate = 60
/**
 * Slides come one in ten seconds: their grid repeats each picture, so that segments stay short and no piece has fewer
 * pictures than x264's reordering holds back (a piece of two has another delay than its neighbours).
 */
export const minRate = 5
/** Matroska rounds to milliseconds; more than that is a rate that varies. */
const toleranceSeconds = 0.0012

export const toNumber = (rate: Rational): number => rate.num / rate.den

const parseRational = (text: string): Rational[] => {
  const [num = 0, den = 0] = text.split('/').map(Number)
  return num > 0 && den > 0 && num / den <= 1000 ? [{ num, den }] : []
}

const worstError = (times: readonly number[], rate: Rational): number => {
  const first = times[0] ?? 0
  return times.reduce((worst, time, k) => Math.max(worst, Math.abs(time - first - k / toNumber(rate))), 0)
}

const halve = (rate: Rational): Rational =>
  toNumber(rate) <= maxRate + 0.01
    ? rate
    : halve(rate.num % 2 === 0 ? { ...rate, num: rate.num / 2 } : { ...rate, den: rate.den * 2 })

const raise = (rate: Rational): Rational =>
  toNumber(rate) >= minRate - 0.01 ? rate : { ...rate, num: rate.num * Math.ceil(minRate / toNumber(rate)) }

const within = (rate: Rational): Rational => raise(halve(rate))

/**
 * The grid's rate from the times of the shown pictures, ascending: the source's exact rational where it is constant
 * (halved while above 60, multiplied when below 5); else the standard rate nearest to the median step: long pauses
 * do not slow it down.
 */
export const chooseRate = (
  times: readonly number[],
  named: readonly string[],
): { rate: Rational; variable: boolean; average: number } => {
  const span = (times.at(-1) ?? 0) - (times[0] ?? 0)
  const average = span > 0 ? (times.length - 1) / span : 25
  const candidates = [...named.flatMap(parseRational), ...standards]
  if (times.length < 2)
    return { rate: within(candidates[0] ?? { num: 25, den: 1 }), variable: false, average }
  const fitting = candidates
    .map((rate) => ({ rate, error: worstError(times, rate) }))
    .filter(({ rate, error }) => error < Math.min(toleranceSeconds, 0.2 / toNumber(rate)))
    .toSorted((a, b) => (Math.abs(a.error - b.error) < 1e-5 ? 0 : a.error - b.error))
  const [best] = fitting
  if (best) return { rate: within(best.rate), variable: false, average: toNumber(best.rate) }
  const deltas = times
    .slice(1)
    .map((time, i) => time - (times[i] ?? 0))
    .filter((delta) => delta > 0)
    .toSorted((a, b) => a - b)
  const usual = 1 / (deltas[Math.floor(deltas.length / 2)] ?? 1 / 25)
  const distance = (rate: Rational): number => Math.abs(Math.log(toNumber(rate) / usual))
  const [nearest = { num: 25, den: 1 }] = standards.toSorted((a, b) => distance(a) - distance(b))
  return { rate: nearest, variable: true, average }
}
