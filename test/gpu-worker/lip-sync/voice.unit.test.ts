import { describe, expect, it } from 'vitest'
import { createLevelMeter } from '../../../gpu-worker/engines/lip-sync/voice/loudness.ts'
import { shapesOf } from '../../../gpu-worker/engines/lip-sync/voice/shapes.ts'
import { hum, syllables } from './sounds.ts'

const levelOf = (voice: Float32Array): number => {
  const meter = createLevelMeter()
  meter.push(voice)
  return meter.level()
}
const shapesFor = (
  samples: Float32Array,
  first: number,
  count: number,
  startSeconds = 0,
  level = levelOf(samples),
) => shapesOf({ samples, startSeconds, level }, { first, count, perSecond: 25 })

const voice = hum(4, syllables(3))

describe('the mouth that a voice asks for', () => {
  it('is closed in silence and wide open where the voice is loud', () => {
    const shapes = shapesFor(voice, 0, 100)
    for (const [frame, { open }] of shapes.entries()) {
      const level = syllables(3)((frame + 0.5) / 25)
      if (level > 0.98) expect(open, `frame ${frame}`).toBeGreaterThan(0.7)
    }
    const pause = Math.round((4.5 / 3) * 25)
    expect(shapes[pause]?.open).toBeLessThan(0.02)
  })

  it('opens in the very frame in which the voice sets in', () => {
    const late = hum(2, (seconds) => (seconds >= 1 ? 1 : 0))
    const shapes = shapesFor(late, 0, 50)
    expect(shapes[23]?.open).toBeLessThan(0.1)
    expect(shapes[25]?.open).toBeGreaterThan(0.5)
  })

  it('is the same for a quiet speaker as for a loud one', () => {
    const loud = shapesFor(voice, 0, 100)
    const quiet = shapesFor(
      voice.map((sample) => 0.05 * sample),
      0,
      100,
    )
    for (const [frame, { open }] of quiet.entries()) expect(open).toBeCloseTo(loud[frame]?.open ?? -1, 1)
  })

  it('hangs on no more than a second of voice around the frame, so that pieces agree', () => {
    const whole = shapesFor(voice, 40, 10)
    const from = 0.6 * 16_000
    const part = shapesFor(voice.slice(from, from + 3 * 16_000), 40, 10, 0.6, levelOf(voice))
    expect(part).toEqual(whole)
  })

  it('shows teeth, not a gape, when the voice hisses', () => {
    let seed = 1
    const noise = Float32Array.from({ length: 16_000 }, () => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed / 2_147_483_647 - 0.5
    })
    const hissing = noise.map((value, n) => value - (noise[n - 1] ?? 0))
    const [hiss] = shapesFor(hissing, 12, 1)
    const [vowel] = shapesFor(voice, 4, 1)
    expect(hiss?.hiss).toBeGreaterThan(0.5)
    expect(hiss?.open).toBeLessThan(vowel?.open ?? 0)
    expect(vowel?.hiss).toBeLessThan(0.1)
  })
})
