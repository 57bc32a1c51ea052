import type { ImageJob } from '../../db/image-jobs.ts'

export type SceneImage = {
  status: 'queued' | 'processing' | 'completed' | 'failed'
  /** What is shown: while a new one is drawn the one before, null before the first. */
  mediaId: string | null
  /** Every picture the scene has had, the shown one last. */
  history: string[]
  createdAt: number
  updatedAt: number
}

type Shown = { id: string; imageMediaId: string | null; picture: string | null }

/** Jobs of a scene are named after it, whatever try they are. */
const isOf = (id: string, { key }: ImageJob): boolean =>
  key === `image:${id}` || key.startsWith(`image:${id}:`)

const statusOf = ({ imageMediaId, picture }: Shown, jobs: readonly ImageJob[]): SceneImage['status'] => {
  if (picture === 'failed' || picture === 'shared') return 'failed'
  if (imageMediaId !== null) return 'completed'
  return jobs.some(({ status }) => status === 'leased') ? 'processing' : 'queued'
}

/** The picture of one scene, from what the plan shows and the jobs that drew for it; `failed` = it has none of its own. */
export const sceneImage = (scene: Shown, jobs: readonly ImageJob[], storyCreatedAt: number): SceneImage => {
  const own = jobs.filter((job) => isOf(scene.id, job))
  const drawn = own.flatMap(({ status, mediaId }) => (status === 'succeeded' && mediaId ? [mediaId] : []))
  const isShared = scene.picture === 'shared'
  const shown = isShared ? null : scene.imageMediaId
  const history = [...drawn.filter((id) => id !== shown), ...(shown === null ? [] : [shown])]
  const status = statusOf(scene, own)
  return {
    status,
    mediaId: scene.imageMediaId ?? history.at(-1) ?? null,
    history,
    createdAt: Math.min(...own.map(({ createdAt }) => createdAt), own.length > 0 ? Infinity : storyCreatedAt),
    updatedAt: Math.max(storyCreatedAt, ...own.map(({ updatedAt }) => updatedAt)),
  }
}
