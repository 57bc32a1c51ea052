import type { Hit } from './detect.ts'

/** Windows around a true face that say yes: 11 to 40 in trials, around knots and leaves 1 to 7. */
export const enoughVotes = 8

const isSame = (a: Hit, b: Hit): boolean =>
  Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2) <
    0.6 * Math.min(a.width, b.width) && Math.abs(Math.log(a.width / b.width)) < 0.45

/** Large, central and high faces are whom a film is about. */
const importance = (hit: Hit, width: number, height: number): number => {
  const across = (hit.x + hit.width / 2) / width - 0.5
  const down = (hit.y + hit.height / 2) / height - 0.4
  return Math.sqrt(hit.votes) * hit.width * Math.exp(-2 * (across * across + down * down))
}

/** `share`: of the sampled frames, those in which the face was seen, and how clearly; 0 to 1. */
type Vote = { sample: number; hit: Hit; share: number }

/** One face over several frames of a shot: the one that is steadily there, large and central. */
export const voteFace = (samples: readonly Hit[][], width: number, height: number): Vote | undefined => {
  const all = samples.flatMap((hits, sample) => hits.map((hit) => ({ sample, hit })))
  const rated = all.map((one) => {
    const alike = samples.map((hits) => hits.find((other) => isSame(one.hit, other)))
    const clear = alike.map((other) => Math.min(1, (other?.votes ?? 0) / enoughVotes))
    const share = clear.reduce((sum, value) => sum + value, 0) / samples.length
    return { ...one, share, rank: share * importance(one.hit, width, height) }
  })
  const likely = rated.filter(({ share }) => share >= 0.6)
  return (likely.length > 0 ? likely : rated).toSorted((a, b) => b.rank - a.rank)[0]
}
