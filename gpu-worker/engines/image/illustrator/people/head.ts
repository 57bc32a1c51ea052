import { darken, lighten, mix } from '../color.ts'
import { body, flat, group, type Look, line, type Node, union } from '../drawing.ts'
import { blob, curve, ellipse, limb } from '../path.ts'
import { backHair, frontHair } from './hair.ts'
import type { Outfit } from './outfit.ts'

/** One eye round (0, 0), 1 = its half height. */
const openEye = (iris: string): Node[] => [
  flat(ellipse(0, 0, 0.92, 1), '#fbfaf6'),
  flat(ellipse(0.12, 0.06, 0.6, 0.78), iris),
  flat(ellipse(0.14, 0.08, 0.32, 0.44), '#17120f'),
  flat(ellipse(0.34, -0.3, 0.2, 0.22), '#ffffff'),
]
/** From the nose outwards. */
const lash = line(curve('-0.8,-0.66 -0.35,-0.98 0.3,-1.02 0.84,-0.62 1.08,-0.6'), '#20140e', 0.19)
const closedEye = (): Node[] => [line(curve('-1,0 -0.4,0.45 0.4,0.45 1,0'), '#20140e', 0.34)]

const browShapes: Record<Look['mood'], string> = {
  glad: '-1,-0.5 0,-0.85 1,-0.2',
  calm: '-1,-0.3 0,-0.55 1,-0.05',
  sad: '-1,-0.5 0,-0.3 1,0.2',
  afraid: '-1,-0.8 0,-0.7 1,-0.2',
  fierce: '-1,0.55 0,0 1,-0.5',
}

const mouth = (look: Look): Node[] => {
  const shapes = {
    glad: [flat(blob('-0.24,0.5! 0,0.56 0.24,0.5! 0.12,0.68 -0.12,0.68'), '#8c2f2c')],
    calm: [line(curve('-0.18,0.55 0,0.61 0.18,0.55'), '#8c3f35', 0.06)],
    sad: [line(curve('-0.16,0.62 0,0.55 0.16,0.62'), '#8c3f35', 0.06)],
    afraid: [flat(ellipse(0, 0.58, 0.1, 0.13), '#6e2522')],
    fierce: [line(curve('-0.2,0.59 0,0.56 0.2,0.6'), '#7a2a24', 0.07)],
  }
  return shapes[look.mood]
}

const beard = ({ beard: cut, hair, skin }: Outfit): Node[] => {
  const color = mix(hair, skin, 0.12)
  if (cut === 'none') return []
  const lip = body(blob('-0.34,0.5 -0.1,0.38 0.05,0.42 0.2,0.38 0.42,0.5 0.2,0.54 0.05,0.5 -0.1,0.54'), color)
  if (cut === 'moustache') return [lip]
  const tip = cut === 'long' ? 2.3 : 1.2
  const chin = `-0.7,0.1 -0.55,0.4 -0.2,0.5 0.1,0.62 0.35,0.5 0.66,0.36 0.78,0.1 0.74,0.8 0.3,${tip} -0.1,${tip} -0.62,0.8`
  return [body(blob(chin), color), line(curve('-0.08,0.6 0.05,0.64 0.2,0.6'), '#7a3a30', 0.07), lip]
}

const gapOf = (look: Look): number => 0.33 + (look.eyeScale - 1) * 0.06

/** Over the fringe, as cartoons have them, or no feeling would show. */
const brows = (outfit: Outfit, look: Look): Node[] => {
  const size = 0.155 * look.eyeScale
  const color = outfit.build === 'old' ? darken(outfit.hair, 0.22) : darken(outfit.hair, 0.3)
  return [-1, 1].map((sign) =>
    group([line(curve(browShapes[look.mood]), color, 0.3)], {
      ...{ x: 0.1 + sign * gapOf(look), y: -0.04 - size * 1.3, scale: 0.14 + size * 0.28, flip: sign < 0 },
    }),
  )
}

/** Eyes, nose, mouth and cheeks, turned a little to the right. */
const face = (outfit: Outfit, look: Look): Node[] => {
  const size = 0.155 * look.eyeScale
  const shut = look.pose === 'sleeping'
  const down = look.pose === 'reading'
  const iris = outfit.build === 'child' ? '#4f7a9e' : '#5d4630'
  const eyeAt = (x: number, flip: boolean): Node =>
    group(shut || down ? closedEye() : [...openEye(iris), group([lash], { flip })], {
      x,
      y: 0.02,
      scale: size,
    })
  const gap = gapOf(look)
  const lens = (x: number): Node => line(ellipse(x, 0.03, 0.24 + size * 0.4), '#2b2723', 0.06)
  return [
    flat(ellipse(-0.4, 0.36, 0.2, 0.13), '#e0705c', 0.26),
    flat(ellipse(0.58, 0.36, 0.17, 0.13), '#e0705c', 0.26),
    eyeAt(0.1 - gap, true),
    eyeAt(0.1 + gap, false),
    line(curve('0.14,0.14 0.2,0.29 0.1,0.32'), darken(outfit.skin, 0.3), 0.045),
    ...(outfit.glasses
      ? [lens(0.1 - gap), lens(0.1 + gap), line('M-0.02 0.02L0.2 0.02', '#2b2723', 0.06)]
      : []),
    ...(outfit.beard === 'full' || outfit.beard === 'long' ? [] : [group(mouth(look), { x: 0.1 })]),
    ...(outfit.build === 'old'
      ? [
          line(curve('-0.32,0.3 -0.34,0.45 -0.26,0.56'), darken(outfit.skin, 0.25), 0.04),
          line(curve('0.5,0.3 0.54,0.45 0.46,0.56'), darken(outfit.skin, 0.25), 0.04),
          line('M-0.3 -0.5L0.4 -0.52', darken(outfit.skin, 0.2), 0.035),
        ]
      : []),
  ]
}

/** Head round (0, 0), 1 = its half height; the hair falls behind what is drawn later. */
export const drawHead = (outfit: Outfit, look: Look): { behind: Node[]; front: Node[] } => {
  const chin = outfit.slender || outfit.build === 'child' ? 0.42 : 0.54
  const skull = `0.02,-1 0.56,-0.8 0.8,-0.3 0.78,0.2 0.66,0.62 ${chin},0.88 0.12,1 -0.26,0.92 -0.58,0.6 -0.72,0.2 -0.76,-0.3 -0.52,-0.8`
  if (outfit.helmet)
    return {
      behind: [],
      front: [
        body(blob(skull), outfit.skin),
        ...face(outfit, look),
        ...brows(outfit, look),
        ...outfit.helmet(),
      ],
    }
  const ear = body(ellipse(-0.74, 0.12, 0.15, 0.24), darken(outfit.skin, 0.06))
  return {
    behind: backHair(outfit),
    front: [
      union(body(blob(skull), outfit.skin)),
      flat(blob('-0.5,0.62 -0.1,0.9 0.3,0.92 0.1,1 -0.3,0.92'), darken(outfit.skin, 0.3), 0.35),
      ear,
      ...face(outfit, look),
      ...beard(outfit),
      ...frontHair(outfit),
      ...brows(outfit, look),
      ...(outfit.hat ? outfit.hat() : []),
    ],
  }
}

/** Neck down from the head into the collar. */
export const neck = (skin: string, top: number, bottom: number, width: number): Node =>
  body(limb(`0.4,${top} 0,${bottom}`, [width, width * 1.15]), lighten(darken(skin, 0.14), 0.02))
