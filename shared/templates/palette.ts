import * as z from 'zod'

export const Colour = z.string().regex(/^#[0-9a-f]{6}$/)

/** What a template video is coloured with; in this order where the published API lists colours alone. */
export const Palette = z.object({
  /** Behind everything. */
  background: Colour,
  /** Cards and bars on it. */
  surface: Colour,
  /** Letters on both. */
  text: Colour,
  accent: Colour,
  highlight: Colour,
})
export type Palette = z.infer<typeof Palette>

export type NamedPalette = { id: string; name: string; palette: Palette }
