import { describe, expect, it } from 'vitest'
import { describePicture } from '../../../gpu-worker/engines/image/describe-picture.ts'
import { seededNoise } from '../../../gpu-worker/engines/image/turbo/noise.ts'
import { scaleOfInput, turboSteps } from '../../../gpu-worker/engines/image/turbo/schedule.ts'
import { paintedSize } from '../../../gpu-worker/engines/image/turbo/size.ts'
import { ArtStyle } from '../../../shared/story.ts'

describe("SD-Turbo's steps", () => {
  it('are those that diffusers takes with trailing spacing, and end without noise', () => {
    expect(turboSteps(1).map(({ timestep }) => timestep)).toEqual([999])
    expect(turboSteps(4).map(({ timestep }) => timestep)).toEqual([999, 749, 499, 249])
    // EulerDiscreteScheduler of stabilityai/sd-turbo prints sigma_max 14.6146.
    expect(turboSteps(1)[0]?.sigma).toBeCloseTo(14.6146, 3)
    const steps = turboSteps(4)
    expect(steps.map(({ nextSigma }) => nextSigma)).toEqual([...steps.slice(1).map(({ sigma }) => sigma), 0])
    expect(scaleOfInput(0)).toBe(1)
  })

  it('begin at noise of the deviation asked for, the same for the same seed', () => {
    const noise = seededNoise(20_000, 3, 2)
    const mean = noise.reduce((sum, value) => sum + value, 0) / noise.length
    const deviation = Math.sqrt(noise.reduce((sum, value) => sum + (value - mean) ** 2, 0) / noise.length)
    expect(mean).toBeCloseTo(0, 1)
    expect(deviation).toBeCloseTo(2, 1)
    expect(seededNoise(8, 3, 2)).toEqual(noise.slice(0, 8))
    expect(seededNoise(8, 4, 2)).not.toEqual(noise.slice(0, 8))
  })
})

describe('the size that is painted', () => {
  it.each([
    [720, 1280, 448, 832],
    [1280, 720, 832, 448],
    [1024, 1024, 640, 640],
    [64, 64, 64, 64],
  ])('of %ix%i is %ix%i', (width, height, paintedWidth, paintedHeight) => {
    expect(paintedSize({ width, height })).toEqual({ width: paintedWidth, height: paintedHeight })
  })
})

describe('the words for a picture model', () => {
  it('differ by style and by mood, the prompt first', () => {
    const prompts = ArtStyle.options.map((style) => describePicture({ prompt: 'a fox', style, mood: null }))
    expect(new Set(prompts).size).toBe(ArtStyle.options.length)
    for (const prompt of prompts) expect(prompt).toMatch(/^a fox, /)
    expect(describePicture({ prompt: 'a fox.', style: 'anime', mood: 'sad' })).toMatch(/^a fox, .*sad/)
  })
})
