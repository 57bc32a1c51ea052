import { darken, lighten } from '../color.ts'
import { body, line, type Node } from '../drawing.ts'
import { blob, curve, ellipse } from '../path.ts'
import type { Outfit } from './outfit.ts'

/** What falls behind the shoulders and the neck. */
export const backHair = ({ hair, hairCut }: Outfit): Node[] => {
  const shadow = darken(hair, 0.2)
  const shapes: Record<Outfit['hairCut'], Node[]> = {
    bald: [],
    short: [],
    curly: [
      body(
        blob('-0.2,-1.3 0.6,-1.15 1.05,-0.5 1,0.3 0.7,0.8 -0.7,0.9 -1.05,0.3 -1.1,-0.5 -0.8,-1.1'),
        shadow,
      ),
    ],
    long: [
      body(
        blob(
          '0,-1.15 0.7,-0.9 0.98,-0.2 1,0.8 1.12,1.9 0.6,2.3 0,2.1 -0.7,2.4 -1.2,2 -1.02,0.8 -1,-0.2 -0.75,-0.9',
        ),
        shadow,
      ),
    ],
    bob: [
      body(
        blob('0,-1.15 0.75,-0.9 1,-0.2 0.98,0.6 0.7,1.05! -0.75,1.1! -1.05,0.6 -1.02,-0.2 -0.75,-0.9'),
        shadow,
      ),
    ],
    ponytail: [
      body(blob('-0.6,-0.7 -1.2,-0.75 -1.6,-0.1 -1.65,0.9 -1.35,1.7! -1.2,0.9 -1.05,0.2 -0.7,-0.1'), shadow),
    ],
    pigtails: [
      body(blob('-0.7,-0.3 -1.25,-0.25 -1.5,0.5 -1.3,1.4! -0.95,0.8 -0.7,0.2'), shadow),
      body(blob('0.75,-0.3 1.25,-0.25 1.5,0.5 1.3,1.4! 1,0.8 0.75,0.2'), shadow),
    ],
    bun: [body(ellipse(-0.45, -1.12, 0.42, 0.38), shadow)],
  }
  return shapes[hairCut]
}

const cap = '-0.74,0.1 -0.88,-0.35 -0.66,-0.95 -0.1,-1.18 0.5,-1.02 0.86,-0.5 0.84,-0.05! 0.7,-0.35'

/** What frames the face. */
export const frontHair = ({ hair, hairCut, build }: Outfit): Node[] => {
  const shine = line(curve('-0.45,-0.82 -0.05,-0.98 0.35,-0.88'), lighten(hair, 0.35), 0.07, 0.7)
  if (hairCut === 'bald')
    return build === 'old'
      ? [
          body(blob('-0.72,0.2 -0.92,0.02 -0.86,-0.35 -0.7,-0.42 -0.66,-0.1'), hair),
          body(blob('0.78,0.1 0.9,-0.08 0.84,-0.36 0.74,-0.36'), hair),
        ]
      : []
  const fringe: Record<Exclude<Outfit['hairCut'], 'bald'>, string> = {
    short: `${cap} 0.5,-0.55 0.1,-0.5! 0.05,-0.62 -0.4,-0.4! -0.55,-0.5 -0.62,-0.1!`,
    curly: `${cap} 0.55,-0.42 0.3,-0.62 0.1,-0.4 -0.15,-0.6 -0.35,-0.36 -0.6,-0.4 -0.66,0.1`,
    long: `-0.86,0.75! -0.95,-0.3 -0.7,-0.95 -0.1,-1.2 0.55,-1.02 0.9,-0.45 0.92,0.6! 0.76,0.1 0.7,-0.3 0.35,-0.66 -0.1,-0.6 -0.5,-0.35 -0.68,0.1`,
    bob: `-0.88,0.7! -0.95,-0.3 -0.7,-0.95 -0.1,-1.2 0.55,-1.02 0.92,-0.45 0.92,0.6! 0.78,0.1 0.72,-0.28! 0.2,-0.36 -0.3,-0.3 -0.66,-0.26! -0.7,0.2`,
    ponytail: `${cap} 0.45,-0.6 -0.05,-0.66 -0.5,-0.4 -0.66,0`,
    pigtails: `${cap} 0.6,-0.36! 0.2,-0.44 -0.25,-0.38 -0.6,-0.3! -0.68,0.05`,
    bun: `${cap} 0.4,-0.62 0,-0.72! -0.45,-0.5 -0.66,0`,
  }
  return [body(blob(fringe[hairCut]), hair), shine]
}
