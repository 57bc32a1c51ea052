import { darken, lighten } from '../color.ts'
import { fall, flat, group, line, type Node } from '../drawing.ts'
import { blob, box, curve, poly } from '../path.ts'
import type { Random } from '../random.ts'

/** A rolling line of hills across the picture, down to `foot`. */
export const hills = (
  random: Random,
  shape: { width: number; top: number; foot: number; swell: number; color: string; haze: number },
): Node => {
  const { width, top, foot, swell, color } = shape
  const steps = 7
  const crest = Array.from(
    { length: steps + 1 },
    (_, i) => `${-40 + ((width + 80) * i) / steps},${top + random.range(-swell, swell)}`,
  )
  const d = blob(`-60,${foot}! -60,${top}! ${crest.join(' ')} ${width + 60},${top}! ${width + 60},${foot}!`)
  return group([fall(d, color, darken(color, 0.2))], { haze: shape.haze })
}

/** A jagged range with snow on its peaks, lit from one side. */
export const peaks = (
  random: Random,
  shape: {
    width: number
    top: number
    foot: number
    count: number
    color: string
    snow: boolean
    haze: number
    side: number
  },
): Node => {
  const { width, top, foot, count, color, side } = shape
  const nodes: Node[] = []
  for (let i = 0; i < count; i++) {
    const x = (width * (i + 0.5)) / count + random.range(-0.2, 0.2) * (width / count)
    const y = top + random.range(0, 0.42) * (foot - top) * (i % 2 === 0 ? 0.4 : 1)
    const half = ((foot - y) * random.range(0.62, 0.86)) / 1.05
    const [dark, light] = side < 0 ? [half, -half] : [-half, half]
    const jag = (t: number): number => random.range(-0.05, 0.05) * half * (1 - t)
    const ridge = [0.28, 0.52, 0.76].map(
      (t) => `${x + jag(t) + Math.sign(dark) * half * 0.12 * t},${y + (foot - y) * t}`,
    )
    nodes.push(
      fall(
        poly(
          `${x},${y} ${x + half * 0.34 + jag(0)},${y + (foot - y) * 0.3} ${x + half * 0.6},${y + (foot - y) * 0.55} ${x + half * 1.15},${foot} ${x - half * 1.15},${foot} ${x - half * 0.56},${y + (foot - y) * 0.52} ${x - half * 0.3},${y + (foot - y) * 0.3}`,
        ),
        color,
        lighten(color, 0.18),
      ),
      flat(
        poly(
          `${x},${y} ${x + Math.sign(dark) * half * 0.32},${y + (foot - y) * 0.3} ${x + Math.sign(dark) * half * 0.58},${y + (foot - y) * 0.54} ${x + dark * 1.13},${foot} ${x + dark * 0.1},${foot} ${ridge.reverse().join(' ')}`,
        ),
        darken(color, 0.4),
        0.5,
      ),
    )
    if (shape.snow) {
      const cap = (t: number, w: number): string => `${x + w * half},${y + (foot - y) * t}`
      nodes.push(
        flat(
          poly(
            `${x},${y} ${cap(0.2, 0.22)} ${cap(0.27, 0.19)} ${cap(0.22, 0.1)} ${cap(0.32, 0.04)} ${cap(0.23, -0.04)} ${cap(0.3, -0.12)} ${cap(0.24, -0.17)} ${cap(0.21, -0.21)}`,
          ),
          '#f7faff',
        ),
        flat(
          poly(
            `${x},${y} ${cap(0.2, Math.sign(dark) * 0.21)} ${cap(0.26, Math.sign(dark) * 0.17)} ${cap(0.22, Math.sign(dark) * 0.1)} ${cap(0.28, Math.sign(dark) * 0.03)}`,
          ),
          '#a9bcd8',
          0.85,
        ),
      )
    }
    if (Math.abs(light) < 1) break
  }
  return group(nodes, { haze: shape.haze })
}

/** The floor of the scene from the horizon to the lower edge. */
export const ground = (width: number, horizon: number, far: string, near: string): Node =>
  fall(box(-20, horizon, width + 40, 1020 - horizon), far, near)

/** A way that runs from the viewer to the horizon. */
export const path = (width: number, horizon: number, color: string, bend: number): Node => {
  const [cx, end] = [width * 0.5, width * (0.5 + bend)]
  return fall(
    blob(
      `${end - 5},${horizon + 2}! ${end + 5},${horizon + 2}! ${cx + bend * 60 + width * 0.09},${horizon + (1000 - horizon) * 0.35} ${cx + width * 0.34},1010! ${cx - width * 0.34},1010! ${cx + bend * 60 - width * 0.05},${horizon + (1000 - horizon) * 0.35}`,
    ),
    lighten(color, 0.1),
    darken(color, 0.12),
  )
}

/** Water from `top` to `foot` with its streaks of light. */
export const water = (
  random: Random,
  shape: { width: number; top: number; foot: number; far: string; near: string; glint: string },
): Node[] => {
  const { width, top, foot, far, near, glint } = shape
  const streaks = Array.from({ length: 46 }, () => {
    const t = random.next() ** 1.5
    const y = top + 4 + (foot - top - 6) * t
    const length = (14 + 120 * t) * random.range(0.5, 1.2)
    const x = random.range(-20, width)
    return line(
      curve(
        `${x},${y} ${x + length * 0.3},${y - 2 - 4 * t} ${x + length * 0.6},${y + 1} ${x + length},${y - 1 - 2 * t}`,
      ),
      random.chance(0.62) ? glint : darken(near, 0.3),
      1 + 3.2 * t,
      0.25 + 0.35 * t,
    )
  })
  return [fall(box(-20, top, width + 40, foot - top), far, near), ...streaks]
}

/** Things on the ground, the far ones first: `draw` gets its y and how large a thing there is (1 at `feet`). */
export const scatter = (
  random: Random,
  spots: {
    count: number
    width: number
    horizon: number
    feet: number
    from: number
    to: number
    clear: number
  },
  draw: (random: Random, size: number, i: number) => readonly Node[],
): Node[] => {
  const { count, width, horizon, feet, from, to, clear } = spots
  const places = Array.from({ length: count }, () => {
    const t = from + (to - from) * random.next()
    // The middle stays free for the subject.
    const aside = clear + (1 - clear) * random.next()
    return { t, x: width * (0.5 + (random.chance(0.5) ? -1 : 1) * aside * 0.56) }
  }).sort((a, b) => a.t - b.t)
  return places.map(({ t, x }, i) =>
    group(draw(random, t, i), {
      x,
      y: horizon + (feet - horizon) * t,
      scale: t,
      haze: Math.max(0, 0.5 - t * 0.55),
    }),
  )
}
