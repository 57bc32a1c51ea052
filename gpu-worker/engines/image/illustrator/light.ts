import type { TimeId, WeatherId } from '../../../../shared/lexicon/ids.ts'
import type { Mood } from '../../../../shared/story.ts'
import { mix, type Rgb, saturate } from './color.ts'
import type { Random } from './random.ts'

/** How a scene is lit; colours are what the eye would see there. */
export type Light = {
  time: TimeId
  sky: { top: string; middle: string; low: string }
  /** Multiplies the true colour of all that does not shine itself. */
  tint: Rgb
  key: string
  haze: string
  /** How soon the distance is lost, 1 = clear air. */
  thickness: number
  cloud: { color: string; shade: string; cover: number }
  /** −1 from the left, 1 from the right. */
  side: -1 | 1
  /** Of sun or moon, as parts of the sky's width and height. */
  orb: { x: number; y: number; radius: number; color: string; kind: 'sun' | 'moon' } | null
  stars: boolean
  dark: boolean
}

type Hour = Omit<Light, 'side' | 'time' | 'thickness' | 'orb'> & {
  orbKind: 'sun' | 'moon'
  orbY: number
  orbColor: string
}

const hours: Record<TimeId, Hour> = {
  dawn: {
    sky: { top: '#8fb1dd', middle: '#f2b9c4', low: '#ffe3b8' },
    ...{ tint: [0.97, 0.86, 0.88], key: '#ffd9c2', haze: '#f0cdd0', stars: false, dark: false },
    cloud: { color: '#ffdfe2', shade: '#c99ab8', cover: 0.4 },
    ...{ orbKind: 'sun', orbY: 0.88, orbColor: '#fff1c9' },
  },
  day: {
    sky: { top: '#2f7fd6', middle: '#6db4ee', low: '#c9e8f8' },
    ...{ tint: [1.02, 1.01, 0.98], key: '#fffbe8', haze: '#bfdcf0', stars: false, dark: false },
    cloud: { color: '#ffffff', shade: '#b4c8dc', cover: 0.45 },
    ...{ orbKind: 'sun', orbY: 0.3, orbColor: '#fffdf0' },
  },
  sunset: {
    sky: { top: '#4a2f6e', middle: '#e2573f', low: '#ffc04a' },
    ...{ tint: [1, 0.77, 0.64], key: '#ffae54', haze: '#e8804f', stars: false, dark: false },
    cloud: { color: '#ff8f52', shade: '#7c3a63', cover: 0.5 },
    ...{ orbKind: 'sun', orbY: 0.84, orbColor: '#fff0a8' },
  },
  night: {
    sky: { top: '#060b24', middle: '#132654', low: '#3a5a96' },
    ...{ tint: [0.5, 0.6, 0.88], key: '#bcd4ff', haze: '#34548c', stars: true, dark: true },
    cloud: { color: '#33497c', shade: '#131f42', cover: 0.25 },
    ...{ orbKind: 'moon', orbY: 0.3, orbColor: '#fbf6dc' },
  },
}

const grey: Record<TimeId, string> = { dawn: '#c3b8c0', day: '#b5bec6', sunset: '#9a7f80', night: '#2b3548' }

/** Clouds, rain and fog take the colour out of the sky and the sun out of the picture. */
const veil: Record<WeatherId, { grey: number; dim: number; cover: number; thickness: number; orb: boolean }> =
  {
    clear: { grey: 0, dim: 1, cover: 0.8, thickness: 1, orb: true },
    wind: { grey: 0.12, dim: 1, cover: 1.3, thickness: 1, orb: true },
    rain: { grey: 0.72, dim: 0.8, cover: 2, thickness: 1.7, orb: false },
    snow: { grey: 0.55, dim: 0.97, cover: 1.8, thickness: 1.7, orb: false },
    fog: { grey: 0.78, dim: 0.95, cover: 0.6, thickness: 3.4, orb: false },
    storm: { grey: 0.8, dim: 0.58, cover: 2.2, thickness: 1.6, orb: false },
  }

const moodTone: Record<Mood, { color: string; amount: number; vivid: number }> = {
  calm: { color: '#8fb8c8', amount: 0.04, vivid: 1 },
  joyful: { color: '#ffd86b', amount: 0.07, vivid: 1.15 },
  tender: { color: '#ffb7a8', amount: 0.1, vivid: 1.02 },
  eerie: { color: '#2f6a5c', amount: 0.24, vivid: 0.8 },
  tense: { color: '#6a2a24', amount: 0.14, vivid: 0.95 },
  sad: { color: '#5f7490', amount: 0.22, vivid: 0.7 },
  grand: { color: '#ffcf7a', amount: 0.05, vivid: 1.12 },
  funny: { color: '#ffe27a', amount: 0.05, vivid: 1.18 },
}

export const lightOf = (time: TimeId, weather: WeatherId, mood: Mood | null, random: Random): Light => {
  const hour = hours[time]
  const air = veil[weather]
  const tone = mood === null ? { color: '#ffffff', amount: 0, vivid: 1 } : moodTone[mood]
  const weathered = (color: string): string =>
    mix(mix(color, grey[time], air.grey), '#000000', (1 - air.dim) * 0.8)
  const felt = (color: string): string => saturate(mix(weathered(color), tone.color, tone.amount), tone.vivid)
  const side = random.chance(0.5) ? 1 : -1
  const sway = random.range(-0.04, 0.05)
  const orbX = side < 0 ? random.range(0.14, 0.3) : random.range(0.7, 0.86)
  const even = 1 - air.grey * 0.35
  const [r, g, b] = hour.tint
  const centre = (r + g + b) / 3
  const softened = (value: number): number => (centre + (value - centre) * even) * (0.6 + 0.4 * air.dim)
  return {
    time,
    sky: { top: felt(hour.sky.top), middle: felt(hour.sky.middle), low: felt(hour.sky.low) },
    tint: [softened(r), softened(g), softened(b)],
    key: hour.key,
    haze: felt(hour.haze),
    thickness: air.thickness * (mood === 'eerie' ? 1.5 : 1),
    cloud: {
      color: weathered(hour.cloud.color),
      shade: weathered(hour.cloud.shade),
      cover: Math.min(0.95, hour.cloud.cover * air.cover),
    },
    side,
    orb: air.orb
      ? {
          ...{ x: orbX, y: hour.orbY + sway, color: hour.orbColor, kind: hour.orbKind },
          radius: hour.orbKind === 'moon' ? random.range(0.05, 0.075) : random.range(0.045, 0.06),
        }
      : null,
    stars: hour.stars && weather !== 'fog' && weather !== 'storm' && weather !== 'rain',
    dark: hour.dark || weather === 'storm',
  }
}
