import type * as z from 'zod'
import type { LipsyncTaskInput } from '../../../shared/tasks/lipsync.ts'
import type { Context } from '../../context.ts'
import { takeNumber } from '../../db/sequences.ts'
import { getMedia } from '../media/get.ts'
import { publishName } from '../published-files/publish-name.ts'
import { createTask } from '../tasks/create.ts'
import { facade, folders } from './facade.ts'
import { type LipSyncView, viewLipSync } from './read-status.ts'

type Input = z.input<typeof LipsyncTaskInput>
export type LipSyncRequest = { videoMediaId: string; audioMediaId: string } & Pick<Input, 'policy' | 'noFace'>

/**
 * A task that gives the film the voice, under a number of the published API; both files get their published names.
 * @throws not_found for media of another account
 */
export const createLipSync = async (ctx: Context, request: LipSyncRequest): Promise<LipSyncView> => {
  const { videoMediaId, audioMediaId } = request
  const [video, audio] = await Promise.all([getMedia(ctx, videoMediaId), getMedia(ctx, audioMediaId)])
  await publishName(ctx, { folder: folders.video, fileName: video.name, mediaId: video.id })
  await publishName(ctx, { folder: folders.audio, fileName: audio.name, mediaId: audio.id })
  const number = await takeNumber(ctx.db, facade)
  const externalIds = [{ facade, externalId: String(number) }]
  const task = await createTask(ctx, { kind: 'lipsync', input: request, externalIds })
  return viewLipSync(ctx, task, number)
}
