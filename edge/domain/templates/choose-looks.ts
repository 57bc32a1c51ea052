import { PresenterName } from '../../../shared/jobs/presenter.ts'
import type { Draft } from '../../../shared/templates/draft.ts'
import { palettes } from '../../../shared/templates/palettes.ts'
import { parseVoiceId } from '../../../shared/templates/voices.ts'
import { notFound } from './wrong-field.ts'

type Chosen = { paletteId: string | null; characterId: string | null; voiceId: string | null }

/** The draft with another palette, character or voice of the catalogue. @throws invalid_input */
export const chooseLooks = (draft: Draft, { paletteId, characterId, voiceId }: Chosen): Draft => {
  if (paletteId !== null && !palettes.some(({ id }) => id === paletteId))
    throw notFound('palette_id', paletteId)
  const character = characterId === null ? undefined : PresenterName.safeParse(characterId)
  if (character?.success === false) throw notFound('character_id', characterId ?? '')
  const voice = voiceId === null ? undefined : parseVoiceId(voiceId)
  if (voiceId !== null && voice === undefined) throw notFound('voice_id', voiceId)
  return {
    ...draft,
    palette: paletteId === null ? draft.palette : { id: paletteId },
    characterId: character?.data ?? draft.characterId,
    voiceId: voiceId ?? draft.voiceId,
    language: voice?.language ?? draft.language,
  }
}
