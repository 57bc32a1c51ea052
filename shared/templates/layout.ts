import * as z from 'zod'

/** Shares of the frame, 0 to 1, from its top left corner. */
const Box = z.object({
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
  width: z.number().positive().max(1),
  height: z.number().positive().max(1),
})
export type Box = z.infer<typeof Box>

export const TextRole = z.enum(['title', 'subtitle', 'body', 'list', 'quote', 'figure', 'caption'])
export type TextRole = z.infer<typeof TextRole>

/** Where a scene has room for what; slots are filled in their order. */
export type Layout = {
  id: string
  name: string
  description: string
  texts: { id: string; role: TextRole; box: Box; align: 'start' | 'middle'; maxCharacters: number }[]
  media: { id: string; box: Box; shape: 'rectangle' | 'rounded' | 'circle' }[]
  /** Where the presenter stands; null = is heard only. `cut out` = in front of the background, no frame. */
  presenter: { box: Box; shape: 'cut out' | 'rounded' | 'circle' } | null
  /** Where a logo is drawn as large as it fits. */
  logo: Box
  /** Boxes of upright frames, by slot; `presenter` and `logo` are theirs. */
  upright: Record<string, Box>
}
