import { ThumbnailInput } from '../../../shared/jobs/thumbnail.ts'
import { type Plan, pending } from './plan.ts'

type ThumbnailResult = { mediaId: string; width: number; height: number; contentType: string }

/** One picture of a stored media, kept as a media of its own. */
export const thumbnailPlan: Plan<typeof ThumbnailInput, ThumbnailResult> = {
  kind: 'thumbnail',
  version: 1,
  input: ThumbnailInput,
  evaluate: (_taskId, input, { job, stage }) => {
    const picture = job('thumbnail', 'thumbnail', input)
    stage('thumbnail', 0, 100, picture ? 1 : 0, 1)
    if (picture?.mediaId === undefined) return pending
    return {
      mediaId: picture.mediaId,
      width: picture.width,
      height: picture.height,
      contentType: picture.contentType,
    }
  },
}
