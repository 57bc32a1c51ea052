import { z } from '@hono/zod-openapi'
import { TextRole } from '../../../shared/templates/layout.ts'
import { Palette } from '../../../shared/templates/palette.ts'
import type { CatalogItem } from '../../domain/templates/catalog.ts'
import { DraftContent, ofDraft } from './draft-wire.ts'

const Box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })

export const Recipe = z
  .object({
    ...{ id: z.string(), name: z.string(), category: z.string(), description: z.string() },
    ...{ draft: DraftContent },
  })
  .openapi('Recipe')
export const PaletteReply = z
  .object({ id: z.string(), name: z.string(), palette: Palette, colors: z.array(z.string()) })
  .openapi('Palette')
export const Character = z
  .object({ id: z.string(), name: z.string(), description: z.string(), voice_id: z.string() })
  .openapi('Character')
export const VoiceReply = z
  .object({
    ...{ id: z.string(), name: z.string(), description: z.string() },
    languages: z.array(
      z.object({ code: z.string(), name: z.string(), voice_id: z.string(), preview_text: z.string() }),
    ),
    preview: z.string().openapi({ description: 'POST here, with or without a text, to hear the voice' }),
  })
  .openapi('Voice')
export const LayoutReply = z
  .object({
    ...{ id: z.string(), name: z.string(), description: z.string() },
    texts: z.array(
      z.object({
        ...{ id: z.string(), role: TextRole, box: Box, align: z.enum(['start', 'middle']) },
        max_characters: z.int(),
      }),
    ),
    media: z.array(z.object({ id: z.string(), box: Box, shape: z.enum(['rectangle', 'rounded', 'circle']) })),
    presenter: z.object({ box: Box, shape: z.enum(['cut out', 'rounded', 'circle']) }).nullable(),
  })
  .openapi('Layout')

/** How each kind of item is shown. */
export const show = {
  recipes: ({ id, category, description, draft }: CatalogItem<'recipes'>) => ({
    ...{ id, name: draft.name, category, description, draft: ofDraft(draft) },
  }),
  palettes: ({ id, name, palette }: CatalogItem<'palettes'>) => {
    const { background, surface, text, accent, highlight } = palette
    return { id, name, palette, colors: [background, surface, text, accent, highlight] }
  },
  characters: ({ id, name, description, voice }: CatalogItem<'characters'>) => ({
    ...{ id, name, description, voice_id: voice },
  }),
  voices: ({ id, name, description, languages }: CatalogItem<'voices'>) => ({
    ...{ id, name, description },
    languages: languages.map(({ code, name: language, voiceId, previewText }) => ({
      ...{ code, name: language, voice_id: voiceId, preview_text: previewText },
    })),
    preview: `/v1/catalog/voices/${id}/previews`,
  }),
  layouts: ({ id, name, description, texts, media, presenter }: CatalogItem<'layouts'>) => ({
    ...{ id, name, description, media, presenter },
    texts: texts.map(({ maxCharacters, ...slot }) => ({ ...slot, max_characters: maxCharacters })),
  }),
}
