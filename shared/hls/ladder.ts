import * as z from 'zod'
import { toEvenSize } from '../even.ts'
import type { Group, Rational, Rung } from './film.ts'

/** `1080p`, `1080p_uspp`: an even height, with the cleaning chain or without. */
export const RungName = z
  .string()
  .regex(/^[1-9]\d{1,3}p(?:_uspp)?$/)
  .refine((name) => heightOf(name) % 2 === 0 && heightOf(name) <= 4320, 'an even height up to 4320')

const nativeLadder: readonly string[] = ['1080p', '720p', '480p', '360p']

export const heightOf = (name: string): number => Number.parseInt(name, 10)
const isCleaned = (name: string): boolean => name.endsWith('_uspp')

/** `height`: the name is the output's height. `box`: the picture fits its 16:9 box, upright or lying. */
export type Measure = 'height' | 'box'

type LadderRequest = {
  /** Null = the native ladder up to the source's size. */
  names: readonly string[] | null
  measure: Measure
  copy: boolean
}

type Picture = { width: number; height: number; rate: Rational; bitrateKbps: number | null }

const scaleOf = (name: string, picture: Picture, measure: Measure): number => {
  const height = heightOf(name)
  if (measure === 'height') return height / picture.height
  const short = Math.min(picture.width, picture.height)
  const long = Math.max(picture.width, picture.height)
  return Math.min(height / short, (height * 16) / 9 / long)
}

/** Bits grow slower than pixels and frames: 1080p30 is capped at 5.5 Mbit/s, 480p30 at 1.5, 2160p30 at 16.7. */
export const maxrateKbpsOf = (width: number, height: number, rate: Rational): number => {
  const pixels = (width * height) / (1920 * 1080)
  const frames = Math.max(1, rate.num / rate.den / 30)
  return Math.max(100, Math.round(5500 * pixels ** 0.8 * Math.sqrt(frames)))
}

const crfOf = (pixels: number): number => (pixels > 3_000_000 ? 20 : pixels > 800_000 ? 21 : 22)

const rungOf = (name: string, picture: Picture, measure: Measure, scale: number): Rung => {
  const width = toEvenSize(picture.width * scale)
  const height = measure === 'height' ? heightOf(name) : toEvenSize(picture.height * scale)
  const maxrateKbps = maxrateKbpsOf(width, height, picture.rate)
  return { name, width, height, crf: crfOf(width * height), maxrateKbps, bufsizeKbps: maxrateKbps * 2 }
}

/** A source smaller than every rung of the native ladder gets one of its own size, named by the box that it fills. */
const ownName = ({ width, height }: Picture, measure: Measure): string => {
  const box = Math.max(Math.min(width, height), (Math.max(width, height) * 9) / 16)
  return `${Math.max(16, Math.floor((measure === 'height' ? height : box) / 2) * 2)}p`
}

const nativeNames = (picture: Picture, measure: Measure): string[] => {
  const fitting = nativeLadder.filter((name) => scaleOf(name, picture, measure) <= 1)
  return fitting.length > 0 ? fitting : [ownName(picture, measure)]
}

const copiedRung = (picture: Picture): Rung => {
  const maxrateKbps = Math.ceil(
    picture.bitrateKbps ?? maxrateKbpsOf(picture.width, picture.height, picture.rate),
  )
  return {
    name: 'source',
    width: picture.width,
    height: picture.height,
    crf: 0,
    maxrateKbps: Math.max(1, maxrateKbps),
    bufsizeKbps: Math.max(1, maxrateKbps * 2),
  }
}

/** The groups of a film: `source` (copied) and `base` first, then each cleaned rung and each rung above the source. */
export const resolveLadder = (picture: Picture, request: LadderRequest): Group[] => {
  const { measure } = request
  const names = [...new Set(request.names ?? nativeNames(picture, measure))]
  // An own name is cut to whole lines; what it stands for is the source's size to the pixel.
  const own = names.length === 1 && request.names === null ? ownName(picture, measure) : undefined
  const scaleOfName = (name: string): number => {
    const scale = scaleOf(name, picture, measure)
    return name === own ? Math.max(1, scale) : scale
  }
  const rungNamed = (name: string): Rung => rungOf(name, picture, measure, scaleOfName(name))
  const plain = names.filter((name) => !isCleaned(name))
  // Asked for by name, the copy stands in for the rungs of the source's own size; else it is the top rung.
  const copied = request.copy && (request.names === null || plain.some((name) => scaleOfName(name) === 1))
  const base = plain.filter((name) => (copied ? scaleOfName(name) < 1 : scaleOfName(name) <= 1))
  const alone = names.filter((name) => isCleaned(name) || scaleOfName(name) > 1)
  const groups: Group[] = []
  if (copied)
    groups.push({ name: 'source', kind: 'copy', rungs: [copiedRung(picture)], required: base.length === 0 })
  if (base.length > 0) {
    const rungs = base.map(rungNamed).sort((a, b) => b.height - a.height)
    groups.push({ name: 'base', kind: 'plain', rungs, required: true })
  }
  for (const name of alone)
    groups.push({
      name,
      kind: isCleaned(name) ? 'cleaned' : 'above',
      rungs: [rungNamed(name)],
      required: false,
    })
  return groups
}
