import { AppError } from '../../../shared/errors.ts'
import type { TemplateScene, TemplateSource, TemplateTaskInput } from '../../../shared/tasks/template.ts'
import type { PlanTools } from './plan.ts'

export type MediaKind = 'still' | 'film' | 'sound'

export const mediaKindOf = (contentType: string): MediaKind | undefined => {
  if (contentType.startsWith('image/')) return 'still'
  if (contentType.startsWith('video/')) return 'film'
  return contentType.startsWith('audio/') ? 'sound' : undefined
}

export type Fetched = { mediaId: string; kind: MediaKind }
export type SceneSources = { media: Record<string, Fetched>; recording: Fetched | null }
export type TemplateSources = { scenes: SceneSources[]; logo: Fetched | null }

/** @throws AppError as the fetching said, or unreadable_media for a file of another kind, with the field */
const fetchSource = (
  source: TemplateSource,
  field: string,
  allowed: MediaKind[],
  tools: PlanTools,
): Fetched | undefined => {
  if ('mediaId' in source) return { mediaId: source.mediaId, kind: source.mediaKind ?? allowed[0] ?? 'still' }
  const { url, maxBytes } = source
  const fetched = tools.settled(`import:${field}`, 'import', { url, maxBytes }, { priority: 0 })
  if (fetched === undefined) return undefined
  if ('failed' in fetched) {
    const { code, message, details } = fetched.failed
    throw new AppError(code, message, { ...details, field })
  }
  const { mediaId, contentType } = fetched.ok
  const kind = mediaKindOf(contentType)
  if (mediaId === undefined) return undefined
  if (kind === undefined || !allowed.includes(kind))
    throw new AppError('unreadable_media', 'The fetched file is of another kind', {
      ...{ field, got: contentType, allowed },
    })
  return { mediaId, kind }
}

const fetchScene = (scene: TemplateScene, index: number, tools: PlanTools): SceneSources | undefined => {
  const field = `scenes.${index}`
  const media = Object.entries(scene.media).map(([slot, source]) => {
    const fetched = fetchSource(source, `${field}.media.${slot}`, ['still', 'film'], tools)
    return fetched && ([slot, fetched] as const)
  })
  const recording =
    scene.recording && fetchSource(scene.recording, `${field}.recording`, ['sound', 'film'], tools)
  const here = media.filter((one) => one !== undefined)
  if (here.length < media.length || recording === undefined) return undefined
  return { media: Object.fromEntries(here), recording }
}

/** Every file of the video as a media of the account; undefined while some are still fetched. */
export const fetchSources = (input: TemplateTaskInput, tools: PlanTools): TemplateSources | undefined => {
  const scenes = input.scenes.map((scene, i) => fetchScene(scene, i, tools))
  const logo = input.logo && fetchSource(input.logo, 'logo', ['still'], tools)
  const here = scenes.filter((scene) => scene !== undefined)
  tools.stage('fetching', 0, 10, here.length, scenes.length)
  return here.length < scenes.length || logo === undefined ? undefined : { scenes: here, logo }
}
