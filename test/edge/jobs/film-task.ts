import * as z from 'zod'
import type { Context } from '../../../edge/context.ts'
import { completeJob } from '../../../edge/domain/jobs/complete.ts'
import { advanceTask } from '../../../edge/domain/tasks/advance.ts'
import { createTask } from '../../../edge/domain/tasks/create.ts'
import { Piece, segmentOutputName, TrackPiece } from '../../../shared/hls/film.ts'
import { newId } from '../../../shared/ids.ts'
import { ProbeInput } from '../../../shared/jobs/probe.ts'
import { attemptPrefix } from '../../../shared/object-keys.ts'
import type { ClaimedJob } from '../../../shared/worker-protocol.ts'
import type { Verbs } from '../../support/verbs.ts'
import { cannedOutputs, probeOutput } from '../plans/canned-outputs.ts'
import { mustClaim } from './seed.ts'

export const filmLanes = ['cpu', 'h264:x264:5']

const createFilm = async (verbs: Verbs, ctx: Context): Promise<string> => {
  if (!('accountId' in ctx.actor)) throw new Error('a film needs an account')
  const mediaId = newId('media', verbs.clock.nowMs)
  await verbs.sql(
    `INSERT INTO media (id, account_id, name, path, object_key, content_type, size_bytes, created_at)
     VALUES (?, ?, 'a.mp4', 'a.mp4', 'media/a', 'video/mp4', 9, 0)`,
    mediaId,
    ctx.actor.accountId,
  )
  const { id } = await createTask(ctx, { kind: 'transcode', input: { mediaId } })
  return id
}

/** What a worker would report for this job. */
export const outputOf = ({ type, input }: ClaimedJob): unknown => {
  const { mediaId } = ProbeInput.partial().parse(input)
  const probe = probeOutput()
  return type === 'probe' && mediaId !== undefined
    ? { ...probe, source: { ...probe.source, mediaId } }
    : cannedOutputs[type]?.(input)
}

const Tracks = z.object({ tracks: z.array(TrackPiece), poster: z.string().nullish() })
const Placed = z.object({ piece: Piece })

/** Stores the segments that an output tells of, as its attempt would have. */
export const storeSegments = async (
  { edge }: Pick<Verbs, 'edge'>,
  { lease, input }: ClaimedJob,
  output: unknown,
) => {
  const { data: made } = Tracks.safeParse(output)
  const { data: placed } = Placed.safeParse(input)
  if (made === undefined || placed === undefined) return []
  const objects = made.tracks.flatMap(({ track, segments }) =>
    segments.map(([, sizeBytes], i) => ({
      name: segmentOutputName(track, placed.piece.firstSegment + i),
      sizeBytes,
    })),
  )
  if (made.poster) objects.push({ name: made.poster, sizeBytes: 1 })
  const prefix = attemptPrefix(lease.taskId, lease.jobId, lease.attempt)
  for (const { name, sizeBytes } of objects) {
    await edge.env.BUCKET.put(prefix + name, new Uint8Array(sizeBytes))
  }
  return objects
}

export const complete = async (verbs: Verbs, job: ClaimedJob, output = outputOf(job)) => {
  const objects = await storeSegments(verbs, job, output)
  return completeJob(verbs.worker, { lease: job.lease, output, objects })
}

/** A film whose probe is done: five pieces of picture and five of sound are ready. */
export const startFilm = async (verbs: Verbs, ctx: Context): Promise<string> => {
  const taskId = await createFilm(verbs, ctx)
  await advanceTask(verbs.system, taskId)
  await complete(verbs, await mustClaim(verbs, filmLanes))
  await verbs.settle()
  return taskId
}
