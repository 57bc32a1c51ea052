import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * Stages of one-split features (Viola & Jones 2001), laid flat. A rectangle is x, y, width, height in the window's
 * own pixels; feature f owns rectangles firstRectangle[f] to firstRectangle[f + 1], stage s likewise features.
 */
export type Cascade = {
  width: number
  height: number
  stageThreshold: Float64Array
  firstFeature: Int32Array
  threshold: Float64Array
  below: Float64Array
  above: Float64Array
  firstRectangle: Int32Array
  rectangles: Int32Array
  weights: Float64Array
}

/** The table: width, height, then per stage its threshold, its number of features and these. */
const parse = (table: readonly number[]): Cascade => {
  let at = 0
  const next = (): number => table[at++] ?? Number.NaN
  const [width, height] = [next(), next()]
  const stages: number[] = []
  const firstFeature = [0]
  const features: [threshold: number, below: number, above: number][] = []
  const firstRectangle = [0]
  const rectangles: number[] = []
  const weights: number[] = []
  while (at < table.length) {
    stages.push(next())
    for (let left = next(); left > 0; left--) {
      if (next() !== 0) throw new Error('a cascade with tilted features cannot be read')
      for (let more = next(); more > 0; more--) {
        rectangles.push(next(), next(), next(), next())
        weights.push(next())
      }
      firstRectangle.push(weights.length)
      features.push([next(), next(), next()])
    }
    firstFeature.push(features.length)
  }
  return {
    ...{ width, height, stageThreshold: Float64Array.from(stages) },
    firstFeature: Int32Array.from(firstFeature),
    threshold: Float64Array.from(features, ([threshold]) => threshold),
    below: Float64Array.from(features, ([, below]) => below),
    above: Float64Array.from(features, ([, , above]) => above),
    firstRectangle: Int32Array.from(firstRectangle),
    rectangles: Int32Array.from(rectangles),
    weights: Float64Array.from(weights),
  }
}

/** OpenCV's `frontalface_alt`, `eye` and `mcs_mouth`; about 2,000 features, read in 10 ms. */
export const readCascade = (name: 'face' | 'eye' | 'mouth'): Cascade => {
  // A script for browsers that sets a global: only its numbers are of use.
  const path = createRequire(import.meta.url).resolve(`tracking/build/data/${name}.js`)
  const numbers = /Float64Array\(\[([^\]]*)\]/.exec(readFileSync(path, 'utf8'))?.[1]
  if (numbers === undefined) throw new Error(`the table of the ${name} cascade is not where it was`)
  return parse(numbers.split(',').map(Number))
}
