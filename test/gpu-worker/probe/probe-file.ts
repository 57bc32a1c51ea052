import { readdir } from 'node:fs/promises'
import { expect } from 'vitest'
import { runProbe } from '../../../gpu-worker/jobs/probe/run.ts'
import { type ProbeInput, ProbeOutput } from '../../../shared/jobs/probe.ts'
import { jobEnvOf } from '../../support/job-env.ts'

const caps = { requireVideo: false, maxDurationSeconds: 3600, maxPixels: 4096 * 4096 }

/** The job over real HTTP; it must leave its scratch folder empty. */
export const probe = async (path: string, input: Partial<ProbeInput> = {}) => {
  const { env, server, close } = await jobEnvOf(path)
  try {
    const output = ProbeOutput.parse(await runProbe({ mediaId: path, ...caps, ...input }, env))
    expect(await readdir(env.scratchDir)).toEqual([])
    return { ...output, bytesSent: server.bytesSent(), fileBytes: server.sizeBytes }
  } finally {
    await close()
  }
}
