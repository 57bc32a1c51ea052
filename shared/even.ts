/** The nearest even number: colours are stored two pixels at a time. */
export const toEven = (pixels: number): number => 2 * Math.round(pixels / 2)

/** The nearest even width or height of a picture: never 0. */
export const toEvenSize = (pixels: number): number => Math.max(2, toEven(pixels))
