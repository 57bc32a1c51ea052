import { readdir, readFile } from 'node:fs/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findFfmpegTools } from '../../../gpu-worker/ffmpeg/find-tools.ts'
import { runFfmpeg } from '../../../gpu-worker/ffmpeg/run.ts'
import { type FakeEdge, startFakeEdge } from '../../support/fake-edge.ts'
import { type FakeWorker, startFakeWorker, thumbnailInput } from '../../support/fake-worker.ts'

let edge: FakeEdge
let worker: FakeWorker | undefined

beforeEach(async () => {
  edge = await startFakeEdge()
})
afterEach(async () => {
  await worker?.stop()
  await edge.stop()
})

/** Processes, sandbox included, whose command line names the folder. */
const processesNaming = async (text: string): Promise<string[]> => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')))
  return lines.filter((line) => line.includes(text))
}

it.runIf(process.platform === 'linux')('canceling a task ends its ffmpeg within two heartbeats', async () => {
  const tools = await findFfmpegTools(process.env)
  const encoding = Promise.withResolvers<string>()
  worker = await startFakeWorker(edge, async ({ scratchDir, signal }) => {
    const output = `${scratchDir}/endless.mp4`
    const args = ['-re', '-f', 'lavfi', '-i', 'testsrc=size=64x64:rate=5', '-f', 'mp4', `file:${output}`]
    const onProgress = () => encoding.resolve(scratchDir)
    await runFfmpeg(tools, { args, scratchDir, signal, onProgress })
  })
  edge.addJob({ type: 'thumbnail', input: thumbnailInput, heartbeatMs: 200, leaseMs: 20_000 })
  const folder = await encoding.promise
  expect(await processesNaming(folder)).not.toEqual([])
  edge.refuseHeartbeats('job_canceled')
  await worker.logged('lost')
  expect(edge.named('heartbeat-refused')).toHaveLength(1)
  expect(await processesNaming(folder)).toEqual([])
})
