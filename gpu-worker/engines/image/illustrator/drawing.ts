import { ellipse } from './path.ts'
import type { Random } from './random.ts'

/**
 * A picture as data, before any style: closed paths with their true colour, which a style paints in its own way.
 * `body` is modelled and outlined, `flat` is a marking on a body, `line` a stroke, `lit` shines by itself, `glow` is its halo,
 * `shade` darkens what lies under it, softly, `fall` goes from its colour at the top to `second` at the foot (land, walls),
 * `backdrop` does so with colours that are already lit (skies).
 */
export type Part = {
  kind: 'part'
  role: 'body' | 'flat' | 'line' | 'lit' | 'glow' | 'shade' | 'fall' | 'backdrop'
  d: string
  color: string
  second: string
  width: number
  opacity: number
}
/** Bodies that are one: outlined and modelled together. */
export type Union = { kind: 'union'; parts: readonly Part[] }
export type Group = {
  kind: 'group'
  x: number
  y: number
  scale: number
  flip: boolean
  degrees: number
  /** 0 near … 1 lost in the air. */
  haze: number
  opacity: number
  children: readonly Node[]
}
export type Node = Part | Union | Group

const part = (role: Part['role'], d: string, color: string, width = 0, opacity = 1): Part => ({
  ...{ kind: 'part', role, d, color, second: color, width, opacity },
})

export const body = (d: string, color: string, opacity = 1): Part => part('body', d, color, 0, opacity)
export const flat = (d: string, color: string, opacity = 1): Part => part('flat', d, color, 0, opacity)
export const line = (d: string, color: string, width: number, opacity = 1): Part =>
  part('line', d, color, width, opacity)
export const lit = (d: string, color: string, opacity = 1): Part => part('lit', d, color, 0, opacity)
export const glow = (x: number, y: number, radius: number, color: string, opacity = 1): Part =>
  part('glow', ellipse(x, y, radius), color, 0, opacity)
export const shade = (d: string, color: string, opacity: number): Part => part('shade', d, color, 0, opacity)
export const fall = (d: string, color: string, second: string, opacity = 1): Part => ({
  ...part('fall', d, color, 0, opacity),
  second,
})
export const backdrop = (d: string, color: string, second: string, opacity = 1): Part => ({
  ...part('backdrop', d, color, 0, opacity),
  second,
})
export const union = (...parts: Part[]): Union => ({ kind: 'union', parts })

type Placing = Partial<Omit<Group, 'kind' | 'children'>>

export const group = (children: readonly Node[], placing: Placing = {}): Group => ({
  ...{ kind: 'group', x: 0, y: 0, scale: 1, flip: false, degrees: 0, haze: 0, opacity: 1 },
  ...placing,
  children,
})

/** What a subject is drawn for. */
export type Look = {
  random: Random
  pose: Pose
  /** The prompt's own colour for it. */
  color: string | null
  /** Heads and eyes grow with the style: 1 = as in life. */
  headScale: number
  eyeScale: number
  /** Lamps and windows are on. */
  dark: boolean
  mood: 'glad' | 'calm' | 'sad' | 'afraid' | 'fierce'
  /** Drawn in its hand, hanging or standing from (0, 0). */
  held: Sketch | null
}

export type Pose =
  | 'standing'
  | 'walking'
  | 'running'
  | 'sitting'
  | 'sleeping'
  | 'reading'
  | 'holding'
  | 'waving'
  | 'pointing'
  | 'looking-up'
  | 'dancing'
  | 'flying'
  | 'swimming'
  | 'riding'

/** A drawn subject: feet at y = 0, centred on x = 0, facing right. */
export type Sketch = {
  nodes: readonly Node[]
  width: number
  height: number
  /** Where a rider or a passenger sits. */
  seat?: { x: number; y: number }
  /** Things of a hand are held here: (0, 0) at their grip. */
  grip?: { x: number; y: number; scale: number }
}

export type DrawSubject = (look: Look) => Sketch
