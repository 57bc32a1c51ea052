import { AppError } from '../../../shared/errors.ts'
import { TemplateTaskInput } from '../../../shared/tasks/template.ts'
import { findLayout, layouts } from '../../../shared/templates/layouts.ts'
import type { Context } from '../../context.ts'
import { readSources } from '../../db/job-media.ts'
import { type MediaKind, mediaKindOf } from './template-sources.ts'

type Source = TemplateTaskInput['scenes'][number]['media'][string]

const idsOf = ({ scenes, logo }: TemplateTaskInput): string[] =>
  [...scenes.flatMap(({ media, recording }) => [...Object.values(media), recording]), logo].flatMap(
    (source) => (source !== null && 'mediaId' in source ? [source.mediaId] : []),
  )

/**
 * Says of each media what it is: only its row tells.
 * @throws invalid_input for a layout that is not there and for a media of the wrong kind
 */
export const prepareTemplate = async (
  ctx: Context,
  accountId: string,
  input: unknown,
): Promise<TemplateTaskInput> => {
  const template = TemplateTaskInput.parse(input)
  const rows = await readSources(ctx.db, accountId, [...new Set(idsOf(template))])
  const typeOf = new Map(rows.map(({ id, contentType }) => [id, contentType]))
  const known = <S extends Source | null>(source: S, field: string, allowed: MediaKind[]): S => {
    if (source === null || !('mediaId' in source)) return source
    const type = typeOf.get(source.mediaId) ?? ''
    const mediaKind = mediaKindOf(type)
    if (mediaKind === undefined || !allowed.includes(mediaKind))
      throw new AppError('invalid_input', 'The media is of another kind', { field, got: type, allowed })
    return { ...source, mediaKind }
  }
  const scenes = template.scenes.map((scene, i) => {
    const field = `input.scenes.${i}`
    if (findLayout(scene.layout) === undefined) {
      const allowed = layouts.map(({ id }) => id)
      const at = { field: `${field}.layout`, got: scene.layout, allowed }
      throw new AppError('invalid_input', 'There is no such layout', at)
    }
    const media = Object.entries(scene.media).map(
      ([slot, source]) => [slot, known(source, `${field}.media.${slot}`, ['still', 'film'])] as const,
    )
    const recording = known(scene.recording, `${field}.recording`, ['sound', 'film'])
    return { ...scene, media: Object.fromEntries(media), recording }
  })
  return { ...template, scenes, logo: known(template.logo, 'input.logo', ['still']) }
}
