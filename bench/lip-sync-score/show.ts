import { passMark, type Score } from './score.ts'
import type { Report } from './score-film.ts'

const scoreLine = (name: string, { best, passed }: Score): string =>
  `${name.padEnd(10)} ${best.correlation.toFixed(3)} at lag ${best.lag}  ${passed ? 'passes' : 'fails'}`

const curveLine = ({ curve }: Score): string =>
  curve.map(({ lag, correlation }) => `${lag}:${correlation.toFixed(2)}`).join(' ')

const verdict = (holds: boolean | null): string => (holds === null ? 'unknown' : holds ? 'ok' : 'NOT MET')

/** The report for people: the score first, then what it was compared with. */
export const showScore = ({ score, againstSource, ...film }: Report): string => {
  const lines = [
    scoreLine('output', score),
    `   correlation of mouth and voice, at least ${passMark} wanted at |lag| <= 1 frame`,
    `   over lags  ${curveLine(score)}`,
    `   mouth found by ${score.mouthFoundBy}, face seen in ${(100 * score.seen).toFixed(0)} % of ${film.frameCount} frames`,
    `   picture ${film.pictureSeconds.toFixed(2)} s, voice ${film.voiceSeconds.toFixed(2)} s, lengths ${verdict(film.lengthFits)}`,
  ]
  if (!againstSource) return lines.join('\n')
  const { source, remux, shifted, psnrOutsideDb, plainPsnrOutsideDb, passed } = againstSource
  const plain = plainPsnrOutsideDb === null ? 'not known' : `${plainPsnrOutsideDb.toFixed(1)} dB`
  return [
    ...lines,
    `${scoreLine('source', source)}, must fail: ${verdict(passed.sourceFails)}`,
    `${scoreLine('remux', remux)}, must fail: ${verdict(passed.remuxFails)}`,
    `${scoreLine('5 late', shifted)}, must be lower: ${verdict(passed.shiftedIsLower)}`,
    `PSNR outside the mouth ${psnrOutsideDb.toFixed(1)} dB, plain re-encode ${plain}, within 2 dB: ${verdict(passed.withinTwoDb)}`,
  ].join('\n')
}
