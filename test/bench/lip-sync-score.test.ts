import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scoreFilm } from '../../bench/lip-sync-score/score-film.ts'
import { filmHead, hum, syllables } from './drawn-head.ts'

const frames = 60
const spoken = syllables(frames, 7)
const other = syllables(frames, 1234)
const still = spoken.map(() => 0.1)

let dir = ''
const at = (name: string): string => join(dir, name)
const scoreOf = (video: string, source?: string) =>
  scoreFilm({ video: at(video), voice: at('voice.wav'), source: source && at(source), plain: undefined })

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'vitascope-score-test-'))
  await hum(at('voice.wav'), spoken)
  await filmHead(at('speaks.mp4'), spoken)
  await filmHead(at('still.mp4'), still, 2)
  await filmHead(at('speaks-other.mp4'), other)
  await filmHead(
    at('leaves.mp4'),
    spoken.map((opening, n) => (n < 5 || (n >= 30 && n < 45) ? null : opening)),
  )
  await filmHead(at('nobody.mp4'), [null, null, null])
})
afterAll(() => rm(dir, { recursive: true, force: true }))

test('a mouth that opens as loud as the voice scores near 1 at lag 0', async () => {
  const { score, lengthFits } = await scoreOf('speaks.mp4')
  expect(score.best.correlation).toBeGreaterThan(0.95)
  expect(score).toMatchObject({ passed: true, mouthFoundBy: 'lips', seen: 1, best: { lag: 0 } })
  expect(lengthFits).toBe(true)
})

test('a mouth that stays still scores near 0', async () => {
  const { score } = await scoreOf('still.mp4')
  expect(Math.abs(score.best.correlation)).toBeLessThan(0.3)
  expect(score.passed).toBe(false)
})

test('a mouth that speaks something else fails', async () => {
  expect((await scoreOf('speaks-other.mp4')).score.passed).toBe(false)
})

test('against its source the score falls with a shift, and the source and its remux fail', async () => {
  const { score, againstSource } = await scoreOf('speaks.mp4', 'still.mp4')
  expect(againstSource?.passed).toEqual({
    sourceFails: true,
    remuxFails: true,
    shiftedIsLower: true,
    withinTwoDb: true,
  })
  expect(score.curve.find(({ lag }) => lag === 5)?.correlation).toBeLessThan(0.5)
})

test('frames without the face are left out of the score', async () => {
  const { score } = await scoreOf('leaves.mp4')
  expect(score.seen).toBeCloseTo(40 / 60, 1)
  expect(score.best.correlation).toBeGreaterThan(0.9)
})

test('a film without a face is refused', async () => {
  await expect(scoreOf('nobody.mp4')).rejects.toThrow('no face was found')
})
