import type * as z from 'zod'
import type { TemplateTaskInput } from '../../../shared/tasks/template.ts'
import type { Draft, DraftScene, DraftSource } from '../../../shared/templates/draft.ts'
import { palettes } from '../../../shared/templates/palettes.ts'
import { parseVoiceId } from '../../../shared/templates/voices.ts'
import { layoutOf, shownLayoutId } from './layout-of.ts'

const paletteOf = ({ palette }: Draft) => {
  if ('colours' in palette) return palette.colours
  const named = palettes.find(({ id }) => id === palette.id)
  if (named === undefined)
    throw new Error(`no palette ${palette.id}: a deploy dropped it while drafts use it`)
  return named.palette
}

const blankless = (transcript: string | null): string | null => {
  const spoken = transcript?.trim() ?? ''
  return spoken === '' ? null : spoken
}

/** Everything of catalogue and draft resolved, so that the plan stays pure. */
export const toTaskInput = (draft: Draft, maxBytes: number): z.input<typeof TemplateTaskInput> => {
  const toSource = (source: DraftSource) =>
    'url' in source ? { url: source.url, maxBytes } : { mediaId: source.mediaId }
  const toScene = (scene: DraftScene) => {
    const { name, texts, media, transcript, recording, transition } = scene
    const layout = layoutOf(shownLayoutId(scene))
    const words = Object.entries(texts).filter(([slot]) => layout.texts.some(({ id }) => id === slot))
    return {
      ...{ name, layout: layout.id, transition, transcript: blankless(transcript) },
      texts: Object.fromEntries(words),
      media: Object.fromEntries(Object.entries(media).map(([slot, source]) => [slot, toSource(source)])),
      recording: recording === null ? null : toSource(recording),
    }
  }
  const { name, characterId, voiceId, language, width, height, captions, logo, scenes } = draft
  const voice = parseVoiceId(voiceId)
  return {
    ...{ name, language, width, height, captions },
    scenes: scenes.map(toScene),
    palette: paletteOf(draft),
    presenter: characterId,
    ...(voice && { voice: voice.voice }),
    logo: logo === null ? null : toSource(logo),
  }
}
