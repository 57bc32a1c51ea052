import { Resvg } from '@resvg/resvg-js'

/** Four bytes each pixel, colour multiplied by alpha. */
export type Layer = { width: number; height: number; data: Uint8Array }

/** Draws an SVG that fills `width` × `height`. Pictures hold no text, so no font is loaded. */
export const rasterize = (svg: string, width: number, height: number): Layer => {
  const image = new Resvg(svg, { font: { loadSystemFonts: false }, logLevel: 'off' }).render()
  return { width, height, data: new Uint8Array(image.pixels) }
}

/** Lays `over` on `under`, in place. */
export const lay = (under: Layer, over: Layer): void => {
  const [a, b] = [under.data, over.data]
  for (let i = 0; i < a.length; i += 4) {
    const alpha = b[i + 3] as number
    if (alpha === 0) continue
    const rest = (255 - alpha) / 255
    a[i] = (b[i] as number) + (a[i] as number) * rest
    a[i + 1] = (b[i + 1] as number) + (a[i + 1] as number) * rest
    a[i + 2] = (b[i + 2] as number) + (a[i + 2] as number) * rest
    a[i + 3] = 255
  }
}
