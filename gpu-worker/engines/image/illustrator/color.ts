export type Rgb = readonly [number, number, number]

const clamp = (value: number): number => Math.max(0, Math.min(255, Math.round(value)))

/** `#rrggbb` → 0…255 each. */
export const parseColor = (color: string): Rgb => {
  const value = Number.parseInt(color.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

const formatColor = ([r, g, b]: Rgb): string =>
  `#${((clamp(r) << 16) | (clamp(g) << 8) | clamp(b)).toString(16).padStart(6, '0')}`

/** `amount` 0 = `from`, 1 = `to`. */
export const mix = (from: string, to: string, amount: number): string => {
  const a = parseColor(from)
  const b = parseColor(to)
  const at = (i: 0 | 1 | 2): number => a[i] + (b[i] - a[i]) * amount
  return formatColor([at(0), at(1), at(2)])
}

export const lighten = (color: string, amount: number): string => mix(color, '#ffffff', amount)
export const darken = (color: string, amount: number): string => mix(color, '#000000', amount)

/** As lit by a light of this colour, 1 = unchanged. */
export const multiply = (color: string, light: Rgb): string => {
  const [r, g, b] = parseColor(color)
  return formatColor([r * light[0], g * light[1], b * light[2]])
}

/** `amount` 0 = grey, 1 = unchanged, above = more vivid. */
export const saturate = (color: string, amount: number): string => {
  const [r, g, b] = parseColor(color)
  const grey = 0.3 * r + 0.59 * g + 0.11 * b
  return formatColor([grey + (r - grey) * amount, grey + (g - grey) * amount, grey + (b - grey) * amount])
}
