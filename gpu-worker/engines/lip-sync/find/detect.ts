import type { Cascade } from './cascade.ts'
import { type Grey, resize } from './grey.ts'

/** Where a cascade said yes, in pixels of the picture; `votes` = how many windows around there did. */
export type Hit = { x: number; y: number; width: number; height: number; votes: number }

type Range = { minWidth: number; maxWidth: number }
const scaleStep = 1.2

/** Sums of all pixels above and left, and of their squares; one row and column of zeros first. */
const integrate = ({ pixels, width, height }: Grey): { sums: Float64Array; squares: Float64Array } => {
  const stride = width + 1
  const sums = new Float64Array(stride * (height + 1))
  const squares = new Float64Array(stride * (height + 1))
  for (let y = 0; y < height; y++) {
    let sum = 0
    let square = 0
    for (let x = 0; x < width; x++) {
      const value = pixels[y * width + x] ?? 0
      sum += value
      square += value * value
      const at = (y + 1) * stride + x + 1
      sums[at] = (sums[at - stride] ?? 0) + sum
      squares[at] = (squares[at - stride] ?? 0) + square
    }
  }
  return { sums, squares }
}

/** The four corners of each rectangle as distances from the window's own corner. */
const cornersOf = (cascade: Cascade, stride: number): Int32Array => {
  const corners = new Int32Array(cascade.rectangles.length)
  for (let at = 0; at < corners.length; at += 4) {
    const [x = 0, y = 0, width = 0, height = 0] = cascade.rectangles.subarray(at, at + 4)
    corners[at] = y * stride + x
    corners[at + 1] = y * stride + x + width
    corners[at + 2] = (y + height) * stride + x
    corners[at + 3] = (y + height) * stride + x + width
  }
  return corners
}

const passes = (cascade: Cascade, corners: Int32Array, sums: Float64Array, at: number, spread: number) => {
  const { firstFeature, stageThreshold, firstRectangle, weights, threshold, below, above } = cascade
  for (let stage = 0; stage < stageThreshold.length; stage++) {
    let score = 0
    const end = firstFeature[stage + 1] as number
    for (let feature = firstFeature[stage] as number; feature < end; feature++) {
      let value = 0
      const last = firstRectangle[feature + 1] as number
      for (let each = firstRectangle[feature] as number; each < last; each++) {
        const c = 4 * each
        const sum =
          (sums[at + (corners[c] as number)] as number) -
          (sums[at + (corners[c + 1] as number)] as number) -
          (sums[at + (corners[c + 2] as number)] as number) +
          (sums[at + (corners[c + 3] as number)] as number)
        value += (weights[each] as number) * sum
      }
      score += (value < (threshold[feature] as number) * spread ? below[feature] : above[feature]) as number
    }
    if (score < (stageThreshold[stage] as number)) return false
  }
  return true
}

const scan = (cascade: Cascade, picture: Grey, found: (x: number, y: number) => void): void => {
  const { width, height } = cascade
  const stride = picture.width + 1
  const { sums, squares } = integrate(picture)
  const corners = cornersOf(cascade, stride)
  const area = width * height
  const across = (table: Float64Array, at: number): number =>
    (table[at] as number) -
    (table[at + width] as number) -
    (table[at + height * stride] as number) +
    (table[at + height * stride + width] as number)
  for (let y = 0; y + height <= picture.height; y++)
    for (let x = 0; x + width <= picture.width; x++) {
      const at = y * stride + x
      const mean = across(sums, at) / area
      const variance = across(squares, at) / area - mean * mean
      // Thresholds are for a window of unit area and unit contrast. Flat windows hold nothing.
      if (variance > 16 && passes(cascade, corners, sums, at, Math.sqrt(variance) * area)) found(x, y)
    }
}

const isNear = (a: Hit, b: Hit): boolean =>
  Math.abs(a.x + a.width / 2 - b.x - b.width / 2) < 0.25 * Math.max(a.width, b.width) &&
  Math.abs(a.y + a.height / 2 - b.y - b.height / 2) < 0.25 * Math.max(a.height, b.height) &&
  Math.abs(Math.log(a.width / b.width)) < 0.4

const merge = (a: Hit, b: Hit): Hit => {
  const votes = a.votes + b.votes
  const mean = (p: number, q: number): number => (p * a.votes + q * b.votes) / votes
  return {
    ...{ x: mean(a.x, b.x), y: mean(a.y, b.y), votes },
    ...{ width: mean(a.width, b.width), height: mean(a.height, b.height) },
  }
}

/** Everything the cascade takes for its object, windows at about the same place as one; most votes first. */
export const detect = (cascade: Cascade, picture: Grey, { minWidth, maxWidth }: Range): Hit[] => {
  const hits: Hit[] = []
  const add = (hit: Hit): void => {
    const near = hits.findIndex((other) => isNear(other, hit))
    const other = hits[near]
    if (other) hits[near] = merge(other, hit)
    else hits.push(hit)
  }
  const first = Math.max(minWidth / cascade.width, 0.5)
  for (let scale = first; scale * cascade.width <= maxWidth; scale *= scaleStep) {
    const [width, height] = [Math.round(picture.width / scale), Math.round(picture.height / scale)]
    if (width < cascade.width || height < cascade.height) break
    const size = { width: cascade.width * scale, height: cascade.height * scale, votes: 1 }
    scan(cascade, resize(picture, width, height), (x, y) => add({ x: x * scale, y: y * scale, ...size }))
  }
  return hits.toSorted((a, b) => b.votes - a.votes)
}
