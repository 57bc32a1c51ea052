import { describe, expect, it } from 'vitest'
import { drawPicture } from '../../../gpu-worker/engines/image/illustrator/draw-picture.ts'
import { lightOf } from '../../../gpu-worker/engines/image/illustrator/light.ts'
import { paintScene } from '../../../gpu-worker/engines/image/illustrator/paint.ts'
import { rasterize } from '../../../gpu-worker/engines/image/illustrator/pixels/layer.ts'
import { createRandom } from '../../../gpu-worker/engines/image/illustrator/random.ts'
import { readPrompt } from '../../../gpu-worker/engines/image/illustrator/read-prompt.ts'
import { settings } from '../../../gpu-worker/engines/image/illustrator/settings/index.ts'
import { brushes } from '../../../gpu-worker/engines/image/illustrator/styles/brushes.ts'
import { subjects } from '../../../gpu-worker/engines/image/illustrator/subjects.ts'
import { ImageInput } from '../../../shared/jobs/image.ts'
import {
  allSubjectIds,
  type SubjectId,
  settingIds,
  type TimeId,
  wordOfId,
} from '../../../shared/lexicon/ids.ts'
import { ArtStyle } from '../../../shared/story.ts'
import { pixelsOf } from './read-png.ts'

const draw = async (input: Partial<ImageInput> & { prompt: string }) =>
  drawPicture(ImageInput.parse({ style: 'anime', width: 72, height: 128, ...input }))
const pixels = async (input: Partial<ImageInput> & { prompt: string }) => pixelsOf((await draw(input)).png)

/** Share of the pixels that clearly differ. */
const difference = (a: Uint8Array, b: Uint8Array, stride = 3): number => {
  let count = 0
  for (let i = 0; i < a.length; i += stride)
    if (
      Math.abs((a[i] ?? 0) - (b[i] ?? 0)) +
        Math.abs((a[i + 1] ?? 0) - (b[i + 1] ?? 0)) +
        Math.abs((a[i + 2] ?? 0) - (b[i + 2] ?? 0)) >
      48
    )
      count++
  return count / (a.length / stride)
}
const brightness = (data: Uint8Array): number => data.reduce((sum, value) => sum + value, 0) / data.length

/** A subject by itself, its box filling 48 × 48 pixels. */
const alone = (id: SubjectId): Uint8Array => {
  const light = lightOf('day', 'clear', null, createRandom(1))
  const { nodes, width, height } = subjects[id]({
    ...{ random: createRandom(9), pose: 'standing', color: null, mood: 'calm', held: null },
    ...{ headScale: 1.2, eyeScale: 1.2, dark: false },
  })
  const content = paintScene(nodes, brushes.anime, light)
  const viewBox = `${-width / 2} ${-height} ${width} ${height}`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="${viewBox}" preserveAspectRatio="none">${content}</svg>`
  return rasterize(svg, 48, 48).data
}

describe('the illustrator', () => {
  it('gives the same bytes for the same input', async () => {
    for (const style of ArtStyle.options) {
      const input = { prompt: 'a fox in a forest at night, snow', style, seed: 7 }
      expect((await draw(input)).png.equals((await draw(input)).png)).toBe(true)
    }
  })

  it('gives clearly another picture for another seed', async () => {
    const input = { prompt: 'a cat in a garden by day' }
    expect(
      difference(await pixels({ ...input, seed: 1 }), await pixels({ ...input, seed: 2 })),
    ).toBeGreaterThan(0.15)
  })

  it('lets snow lie on the land where it falls, drawn or rendered', async () => {
    const foot = (data: Uint8Array) => brightness(data.subarray(data.length * 0.75))
    for (const style of ['anime', 'photorealistic'] as const)
      for (const place of ['forest', 'park']) {
        const prompt = `a ${place} by day`
        const [bare, white] = [
          await pixels({ prompt, style }),
          await pixels({ prompt: `${prompt}, snow`, style }),
        ]
        expect(foot(white) - foot(bare)).toBeGreaterThan(40)
      }
  })

  it('draws every subject, filling its box and unlike every other', () => {
    const drawn = allSubjectIds.map((id) => ({ id, data: alone(id) }))
    const blank = new Uint8Array(drawn[0]?.data.length ?? 0)
    const faint = drawn.filter(({ data }) => difference(data, blank, 4) < 0.12)
    expect(faint.map(({ id }) => id)).toEqual([])
    const twins = drawn.flatMap((a, i) =>
      drawn
        .slice(i + 1)
        .flatMap((b) => (difference(a.data, b.data, 4) < 0.04 ? [`${a.id} and ${b.id}`] : [])),
    )
    expect(twins).toEqual([])
  })

  it('puts every subject into its scene', async () => {
    const bare = await pixels({ prompt: 'a library by day', seed: 3 })
    for (const id of allSubjectIds) {
      const scene = await pixels({ prompt: `a ${wordOfId(id)} in a library by day`, seed: 3 })
      expect(difference(bare, scene), id).toBeGreaterThan(0.02)
    }
  })

  it('reads every subject and setting in the word that prompts use for it', () => {
    const read = (id: string) => readPrompt(`somebody saw the ${wordOfId(id)} there`)
    for (const id of allSubjectIds) expect(read(id).subjects[0]?.id).toBe(id)
    for (const id of settingIds) expect(read(id).setting).toBe(id)
  })

  it('draws every setting unlike every other', async () => {
    const drawn = await Promise.all(
      settingIds.map(async (id) => {
        const light = lightOf('day', 'clear', null, createRandom(1))
        const stage = settings[id]({ width: 562, light, random: createRandom(2), style: 'pixar-art' })
        const content = paintScene(
          [...stage.back, ...stage.props, ...stage.front],
          brushes['pixar-art'],
          light,
        )
        const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="54" height="96" viewBox="0 0 562 1000">${content}</svg>`
        return { id, data: rasterize(svg, 54, 96).data }
      }),
    )
    const twins = drawn.flatMap((a, i) =>
      drawn.slice(i + 1).flatMap((b) => (difference(a.data, b.data, 4) < 0.1 ? [`${a.id} and ${b.id}`] : [])),
    )
    expect(twins).toEqual([])
  })

  it('draws the five styles clearly apart', async () => {
    const input = { prompt: 'a knight in the mountains at sunset', seed: 5 }
    const drawn = await Promise.all(ArtStyle.options.map((style) => pixels({ ...input, style })))
    for (const [i, a] of drawn.entries())
      for (const b of drawn.slice(i + 1)) expect(difference(a, b)).toBeGreaterThan(0.18)
  })

  it('makes every night darker than every day', async () => {
    const lightness = async (style: ArtStyle, time: TimeId) =>
      brightness(await pixels({ prompt: `a horse on a road at ${time}`, style, seed: 4 }))
    for (const style of ArtStyle.options)
      expect(await lightness(style, 'night'), style).toBeLessThan((await lightness(style, 'day')) * 0.7)
  })

  it('fits any shape: tall, wide and square', async () => {
    for (const [width, height] of [[64, 128], [128, 64], [64, 64], [2, 1].map((side) => side * 64)] as [
      number,
      number,
    ][])
      expect((await pixels({ prompt: 'two dogs and a car', width, height })).length).toBe(width * height * 3)
  })

  it('still gives a scene where it understands nothing', async () => {
    const { png, understood } = await draw({ prompt: 'xyzzy' })
    expect(understood).toEqual([])
    expect(new Set(pixelsOf(png)).size).toBeGreaterThan(40)
  })

  it('never lets the text of a prompt into the drawing', async () => {
    const prompt = 'a cat"/><image href="file:///etc/passwd"/> in a garden'
    expect((await draw({ prompt })).understood).toEqual(['cat', 'garden'])
  })
})
