import { describe, expect, it } from 'vitest'
import { composePieces } from '../../../shared/films/compose-pieces.ts'
import { storyTimeline } from '../../../shared/films/story-timeline.ts'
import type { ComposedScene } from '../../../shared/jobs/compose.ts'

const say = (durationMs: number) => ({
  durationMs,
  words: [{ text: 'word', startMs: 0, endMs: durationMs }],
})
const rates = [
  { num: 24, den: 1 },
  { num: 25, den: 1 },
  { num: 30_000, den: 1001 },
]

describe('the timeline of a story', () => {
  it.each(rates)('leaves no frame between scenes and keeps words inside theirs at $num/$den', (rate) => {
    const spoken = Array.from({ length: 40 }, (_, i) => say(1 + ((i * 7_919) % 9_000)))
    const { scenes, frameCount } = storyTimeline(spoken, rate)
    const msOf = (frame: number) => (frame * 1000 * rate.den) / rate.num
    let next = 0
    for (const [i, { startFrame, endFrame, words, speechStartMs }] of scenes.entries()) {
      expect(startFrame).toBe(next)
      next = endFrame
      expect(speechStartMs).toBeGreaterThan(msOf(startFrame))
      expect(words[0]?.startMs).toBe(speechStartMs)
      expect(words[0]?.endMs).toBe(speechStartMs + (spoken[i]?.durationMs ?? 0))
      expect(words[0]?.endMs).toBeLessThan(msOf(endFrame))
    }
    expect(frameCount).toBe(next)
  })

  it('lets no rounding add up: the film is as long as its words and pauses, to a frame per scene', () => {
    const { durationMs } = storyTimeline(
      Array.from({ length: 30 }, () => say(3_333)),
      { num: 24, den: 1 },
    )
    const exactMs = 30 * 3_333 + 500 + 29 * 250 + 29 * 350 + 1_200
    expect(durationMs).toBeGreaterThanOrEqual(exactMs)
    expect(durationMs).toBeLessThan(exactMs + 30 * (1000 / 24))
  })

  it('shows the picture of a very short line for a second', () => {
    expect(storyTimeline([say(1), say(1), say(1)], { num: 25, den: 1 }).scenes[1]).toMatchObject({
      startFrame: 25,
      endFrame: 50,
    })
  })
})

describe('the pieces of a composed film', () => {
  const rate = { num: 25, den: 1 }
  const scene = (startFrame: number, endFrame: number): ComposedScene => ({
    picture: { mediaId: `med_${startFrame}` },
    kind: 'still',
    startFrame,
    endFrame,
    mood: null,
    transition: 'fade',
    seed: 1,
    words: [],
  })
  const scenes = [scene(0, 48), scene(48, 150), scene(150, 350), scene(350, 700)]
  const film = {
    encoder: { family: 'x264' as const, ffmpegMajor: 5 },
    ...{ width: 180, height: 320, rate, scenes, captions: null },
  }

  it('list the scenes that they show, those that a transition brings in from beyond included', () => {
    const shown = composePieces(film).map(({ window, scenes }) => [
      window.firstFrame,
      window.frameCount,
      scenes.map(({ startFrame }) => startFrame),
    ])
    expect(shown).toEqual([
      [0, 50, [0, 48]],
      [50, 100, [0, 48, 150]],
      [150, 200, [48, 150, 350]],
      [350, 350, [150, 350]],
    ])
  })

  it('stay the same where another scene’s picture is made again', () => {
    const again = scenes.map((one, i) => (i === 3 ? { ...one, picture: { mediaId: 'med_new' } } : one))
    const [before, after] = [composePieces(film), composePieces({ ...film, scenes: again })]
    expect(after.map((piece, i) => JSON.stringify(piece) === JSON.stringify(before[i]))).toEqual([
      ...[true, true, false, false],
    ])
  })
})
