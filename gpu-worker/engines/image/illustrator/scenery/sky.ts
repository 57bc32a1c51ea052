import type { ArtStyle } from '../../../../../shared/story.ts'
import { mix } from '../color.ts'
import { backdrop, flat, glow, group, line, lit, type Node } from '../drawing.ts'
import type { Light } from '../light.ts'
import { box, curve, ellipse } from '../path.ts'
import type { Random } from '../random.ts'

type SkyBox = { x: number; y: number; width: number; height: number }

/** A heap of cloud round (0, 0), about 200 wide, flat below. */
export const cloud = (random: Random, light: Light, style: ArtStyle): Node[] => {
  const count = random.int(6, 9)
  const puffs = Array.from({ length: count }, (_, i) => {
    const t = i / (count - 1)
    const swell = Math.sin(Math.PI * t)
    return { x: -88 + 176 * t, y: -swell * random.range(14, 42), r: 24 + swell * random.range(16, 34) }
  })
  const { color, shade } = light.cloud
  const foot = (dx: number, dy: number, tint: string, shrink: number): Node[] =>
    puffs.map(({ x, y, r }) => lit(ellipse(x + dx, y + dy, r * shrink, r * shrink * 0.82), tint))
  const ink =
    style === 'comic-book' ? puffs.map(({ x, y, r }) => line(ellipse(x, y, r, r * 0.82), '#0d0b10', 7)) : []
  const soft = style === 'pixar-art' ? foot(light.side * 3, -9, mix(color, '#ffffff', 0.4), 0.7) : []
  return [...ink, ...foot(0, 0, shade, 1), ...foot(light.side * 5, -7, color, 0.9), ...soft]
}

const starField = (random: Random, sky: SkyBox): Node[] =>
  Array.from({ length: Math.round((sky.width * sky.height) / 5200) }, () => {
    const r = random.range(0.7, 2.1)
    return lit(
      ellipse(sky.x + random.next() * sky.width, sky.y + random.next() ** 1.4 * sky.height * 0.95, r),
      random.pick(['#ffffff', '#dfe8ff', '#fff3d0']),
      random.range(0.5, 1),
    )
  })

/** Sun or moon with its halo, at its place of this sky. */
export const orb = (light: Light, sky: SkyBox): Node[] => {
  if (!light.orb) return []
  const { kind, color, radius } = light.orb
  const x = sky.x + light.orb.x * sky.width
  const y = sky.y + light.orb.y * sky.height
  const r = radius * Math.min(1000, Math.max(sky.width, sky.height * 0.9))
  if (kind === 'sun')
    return [
      glow(x, y, r * 6.5, color, 0.75),
      glow(x, y, r * 2.4, '#ffffff', 0.7),
      lit(ellipse(x, y, r), color),
    ]
  const crater = (dx: number, dy: number, s: number): Node =>
    lit(ellipse(x + dx * r, y + dy * r, s * r, s * r * 0.9), mix(color, '#8f8a78', 0.35))
  return [
    glow(x, y, r * 4.4, '#cfdcff', 0.55),
    lit(ellipse(x, y, r), color),
    crater(-0.3, -0.3, 0.22),
    crater(0.28, 0.2, 0.28),
    crater(-0.42, 0.34, 0.16),
    crater(0.36, -0.42, 0.14),
  ]
}

/** Broad beams out of the sun, as anime and comics draw them. */
const beams = (light: Light, sky: SkyBox, random: Random): Node[] => {
  if (light.orb?.kind !== 'sun') return []
  const x = sky.x + light.orb.x * sky.width
  const y = sky.y + light.orb.y * sky.height
  const reach = Math.hypot(sky.width, sky.height) * 1.2
  return Array.from({ length: 14 }, (_, i) => {
    const turn = (i / 14) * Math.PI * 2 + random.range(-0.08, 0.08)
    const half = random.range(0.04, 0.09)
    const at = (angle: number): string => `${x + Math.cos(angle) * reach} ${y + Math.sin(angle) * reach}`
    return flat(`M${x} ${y}L${at(turn - half)}L${at(turn + half)}Z`, '#fffbe0', 0.16)
  })
}

/** The whole sky down to `height`. */
export const drawSky = (light: Light, sky: SkyBox, style: ArtStyle, random: Random): Node[] => {
  const { top, middle, low } = light.sky
  const half = sky.height * 0.55
  const base: Node[] = [
    backdrop(box(sky.x, sky.y, sky.width, half + 1), top, middle),
    backdrop(box(sky.x, sky.y + half, sky.width, sky.height - half + 2), middle, low),
  ]
  const count = Math.round(light.cloud.cover * (sky.width / 300 + 3.4))
  const clouds = Array.from({ length: count }, (_, i) => {
    const low01 = (i + random.next()) / count
    return group(cloud(random, light, style), {
      x: sky.x + random.next() * sky.width,
      y: sky.y + sky.height * (0.1 + low01 * 0.78),
      scale: (1.25 - low01 * 0.75) * random.range(0.7, 1.15) * (style === 'anime' ? 1.4 : 1.1),
      opacity: style === 'comic-book' || style === 'anime' ? 1 : 0.92,
    })
  })
  const drawn = style === 'anime' || style === 'comic-book'
  return [
    ...base,
    ...(light.stars ? starField(random.fork('stars'), sky) : []),
    ...(drawn ? beams(light, sky, random.fork('beams')) : []),
    ...orb(light, sky),
    ...clouds,
    ...(light.orb?.kind === 'sun' && light.time !== 'day'
      ? [
          line(
            curve(`${sky.x},${sky.y + sky.height} ${sky.x + sky.width},${sky.y + sky.height}`),
            '#fff3c0',
            3,
            0.5,
          ),
        ]
      : []),
  ]
}
