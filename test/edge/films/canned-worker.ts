import { segmentOutputName } from '../../../shared/hls/film.ts'
import { AudioOutput } from '../../../shared/jobs/audio.ts'
import { EncodeInput, EncodeOutput } from '../../../shared/jobs/encode.ts'
import { ProbeInput, type ProbeOutput } from '../../../shared/jobs/probe.ts'
import { type ClaimedJob, ClaimReply, SettledReply } from '../../../shared/worker-protocol.ts'
import { cannedOutputs, probeOutput, segmentBytes } from '../plans/canned-outputs.ts'

const lanes = ['cpu', 'net', 'h264:x264:5']

type Change = (output: EncodeOutput | AudioOutput) => unknown

/** Speaks the worker protocol over HTTP and answers with canned probes and tiny canned segments. */
export const startCannedWorker = (url: string, token: string, probe: ProbeOutput = probeOutput()) => {
  const held = new Map<string, ClaimedJob>()
  let claims = 0

  const post = async (path: string, body: unknown): Promise<unknown> => {
    const answer = await fetch(`${url}/worker/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }

  const claim = async (waitMs: number): Promise<ClaimedJob | null> => {
    const request = { claimId: `canned-claim-${++claims}`, workerId: 'canned', lanes, waitMs }
    const { job } = ClaimReply.parse(await post('claim', request))
    if (job) held.set(job.key, job)
    return job
  }

  const take = (key: string): ClaimedJob => {
    const job = held.get(key)
    if (!job) throw new Error(`${key} is not held: ${[...held.keys()].join()}`)
    held.delete(key)
    return job
  }

  const publish = async (job: ClaimedJob, name: string, body: string) => {
    const answer = await fetch(`${job.outputUrl}/${name}`, { method: 'PUT', body })
    if (!answer.ok) throw new Error(`PUT ${name}: ${answer.status} ${await answer.text()}`)
    return { name, sizeBytes: body.length }
  }

  const probed = (input: unknown): ProbeOutput => {
    const { mediaId } = ProbeInput.parse(input)
    return { ...probe, source: { ...probe.source, mediaId } }
  }

  /** Uploads one object for each segment and picture the output names, then commits it. */
  const complete = async (key: string, change: Change = (output) => output): Promise<string> => {
    const job = take(key)
    const objects: { name: string; sizeBytes: number }[] = []
    const made = job.type === 'probe' ? probed(job.input) : cannedOutputs[job.type]?.(job.input)
    if (job.type === 'encode' || job.type === 'audio') {
      const { tracks } = (job.type === 'encode' ? EncodeOutput : AudioOutput).parse(made)
      const { piece } = EncodeInput.pick({ piece: true }).parse(job.input)
      for (const { track, segments } of tracks)
        for (const i of segments.keys()) {
          const number = piece.firstSegment + i
          const text = `${job.lease.taskId} ${track} ${number} `.padEnd(segmentBytes, '.')
          objects.push(await publish(job, segmentOutputName(track, number), text))
        }
      const { poster, sprite } = EncodeOutput.partial().parse(made)
      if (poster) objects.push(await publish(job, poster, 'jpeg of the poster'))
      if (sprite) objects.push(await publish(job, sprite.name, 'jpeg of tiles'))
    }
    const output = job.type === 'encode' || job.type === 'audio' ? change(made as EncodeOutput) : made
    return SettledReply.parse(await post('complete', { lease: job.lease, output, objects })).status
  }

  const fail = async (key: string, retryable: boolean): Promise<string> => {
    const error = { code: 'encoder_failed', message: `${key} broke`, details: {}, retryable }
    return SettledReply.parse(await post('fail', { lease: take(key).lease, error })).status
  }

  return {
    /** Waits for the first job, then holds every job that is there. */
    claimAll: async (): Promise<string[]> => {
      for (let job = await claim(10_000); job !== null; ) job = await claim(0)
      return [...held.keys()]
    },
    complete,
    fail,
    /** Completes everything held, in the order in which it was claimed. */
    completeAll: async (wanted: (key: string) => boolean = () => true): Promise<void> => {
      for (const key of [...held.keys()]) if (wanted(key)) await complete(key)
    },
  }
}
