import * as z from 'zod'
import { completeJob } from '../../../edge/domain/jobs/complete.ts'
import { attemptPrefix } from '../../../shared/object-keys.ts'
import type { ClaimedJob } from '../../../shared/worker-protocol.ts'
import type { Verbs } from '../../support/verbs.ts'
import { complete as completePiece, outputOf } from '../jobs/film-task.ts'
import { claim } from '../jobs/seed.ts'

const engineLanes = [
  ...['cpu', 'script:en', 'speech:en', 'image', 'transcription', 'lip-sync'],
  ...['lip-sync:x264:5', 'compose:x264:5', 'h264:x264:5'],
  ...['upscale', 'upscale:builtin:photo:x264:5'],
]

const File = z.object({ name: z.string(), sizeBytes: z.int() })
const Made = File.partial().extend({
  files: z.array(File).default([]),
  sound: File.optional(),
  captions: z.unknown().optional(),
})

/** Files that an output of an engine names. */
export const filesOf = (output: unknown) => {
  const made = Made.safeParse(output).data
  const own = File.safeParse(made).data
  const captions = File.safeParse(made?.captions).data
  return [own, made?.sound, captions, ...(made?.files ?? [])].filter((file) => file !== undefined)
}

/** Answers a job as an engine that is done at once would: its files are stored, then it is committed. */
const completeCanned = async (verbs: Verbs, job: ClaimedJob): Promise<void> => {
  const output = outputOf(job)
  const files = filesOf(output)
  if (files.length === 0) await completePiece(verbs, job, output)
  else {
    const prefix = attemptPrefix(job.lease.taskId, job.lease.jobId, job.lease.attempt)
    for (const { name, sizeBytes } of files)
      await verbs.edge.env.BUCKET.put(prefix + name, new Uint8Array(sizeBytes))
    const objects = files.map(({ name, sizeBytes }) => ({ name, sizeBytes }))
    await completeJob(verbs.worker, { lease: job.lease, output, objects })
  }
  await verbs.settle()
}

/** Works off every job there is, in the order of the claims; answers their keys. */
export const workOff = async (verbs: Verbs, until: (key: string) => boolean = () => false) => {
  const keys: string[] = []
  for (;;) {
    const job = await claim(verbs, engineLanes)
    if (job === null) return keys
    await completeCanned(verbs, job)
    keys.push(job.key)
    if (until(job.key)) return keys
  }
}
