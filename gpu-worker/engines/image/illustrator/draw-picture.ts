import type { ImageInput } from '../../../../shared/jobs/image.ts'
import { composeScene, type Scene } from './compose.ts'
import type { Node } from './drawing.ts'
import type { Light } from './light.ts'
import { paintScene } from './paint.ts'
import { type Layer, lay, rasterize } from './pixels/layer.ts'
import { encodePng } from './pixels/png.ts'
import { planScene } from './plan-scene.ts'
import { enlarge } from './plate/bitmap.ts'
import { renderPlate } from './plate/render-plate.ts'
import { createRandom, hashText } from './random.ts'
import { readPrompt } from './read-prompt.ts'
import { brushes } from './styles/brushes.ts'
import { finishes } from './styles/finish.ts'

export type Picture = { png: Buffer; understood: string[] }

type Request = { input: ImageInput; scene: Scene; seed: number }

const rasterizeNodes = ({ input, scene }: Request, nodes: readonly Node[], light: Light): Layer => {
  const { width, height, style } = input
  const content = paintScene(nodes, brushes[style], light)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${scene.width} 1000" preserveAspectRatio="none">${content}</svg>`
  return rasterize(svg, width, height)
}

/** Night leaves figures light enough to be read, as film does. */
const onFigures = (light: Light): Light => {
  const [r, g, b] = light.tint
  const lift = Math.max(0, 0.78 - (r + g + b) / 3)
  return { ...light, tint: [r + lift * 0.75, g + lift * 0.7, b + lift * 0.5] }
}

/** Half as many pixels each way are enough for air and land; the figures stand sharp before them. */
const renderBackdrop = ({ input, scene, seed }: Request): Layer => {
  const { width, height } = input
  const share = Math.min(1, 620 / Math.max(width, height))
  const plate = renderPlate({
    width: Math.max(48, Math.round(width * share)),
    height: Math.max(48, Math.round(height * share)),
    ...{ seed, light: scene.light, horizon: scene.horizon / 1000, terrain: scene.terrain },
  })
  return { width, height, data: enlarge(plate, width, height) }
}

const drawLayers = (request: Request): Layer => {
  const { input, scene, seed } = request
  const finish = finishes[input.style]
  const plated = finish.plate && scene.sky.length > 0
  const land = plated && scene.terrain ? [] : scene.back
  const behind = [...(plated ? [] : scene.sky), ...scene.aloft, ...land, ...scene.props]
  const lit = onFigures(scene.light)
  if (!finish.layered) {
    const back = rasterizeNodes(request, behind, scene.light)
    lay(back, rasterizeNodes(request, scene.figures, lit))
    lay(back, rasterizeNodes(request, scene.front, scene.light))
    return back
  }
  const props = rasterizeNodes(request, behind, scene.light)
  const base = plated ? renderBackdrop(request) : props
  if (plated) lay(base, props)
  finish.background(base, scene.light, seed)
  const figures = rasterizeNodes(request, scene.figures, lit)
  finish.figures(figures, scene.light, seed)
  lay(base, figures)
  lay(base, rasterizeNodes(request, scene.front, scene.light))
  return base
}

/** One picture of a prompt in a style: the same input gives the same bytes on every machine. */
export const drawPicture = async (input: ImageInput): Promise<Picture> => {
  const understanding = readPrompt(input.prompt)
  const seed = hashText(`${input.seed}:${input.prompt}`)
  const random = createRandom(seed)
  const identity = createRandom(hashText(`cast:${input.seed}`))
  const plan = planScene(understanding, input.mood, random.fork('plan'))
  const width = (1000 * input.width) / input.height
  const scene = composeScene(plan, { style: input.style, width }, random.fork('scene'), identity)
  const request = { input, scene, seed }
  const layer = drawLayers(request)
  finishes[input.style].whole(layer, scene.light, seed)
  const png = await encodePng(layer)
  return { png, understood: [...understanding.words] }
}
