const parts = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/** `share` of the second in the first; both #rrggbb. */
export const mixColours = (first: string, second: string, share: number): string => {
  const to = parts(second)
  const mixed = parts(first).map((part, i) => Math.round(part + ((to[i] ?? 0) - part) * share))
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

const linear = (part: number): number => {
  const share = part / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** Relative luminance (WCAG 2.2). */
export const luminanceOf = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = parts(colour).map(linear)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** 1 to 21 (WCAG 2.2). */
export const contrastOf = (first: string, second: string): number => {
  const [low = 0, high = 0] = [luminanceOf(first), luminanceOf(second)].toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}
