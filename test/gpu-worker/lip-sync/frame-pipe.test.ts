import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readFrames, writeFrames } from '../../../gpu-worker/ffmpeg/frame-pipe.ts'
import { inputArgs, rawInputArgs } from '../../../gpu-worker/ffmpeg/input-args.ts'
import type { FfmpegTools } from '../../../gpu-worker/ffmpeg/tools.ts'
import { makeScratch, testTools } from '../../support/media.ts'

const size = { width: 64, height: 48 }
const frameBytes = (size.width * size.height * 3) / 2
const raw = rawInputArgs({ ...size, pixelFormat: 'yuv420p', rate: { num: 25, den: 1 } })
const endless = ['-f', 'lavfi', '-i', `testsrc2=s=${size.width}x${size.height}`]

let scratch: Awaited<ReturnType<typeof makeScratch>>
let tools: FfmpegTools
let signal: AbortSignal
beforeEach(async () => {
  scratch = await makeScratch()
  tools = await testTools()
  signal = new AbortController().signal
})
afterEach(() => scratch.remove())

/** Each frame one flat grey of its own number. */
const flatFrames = async function* (count: number) {
  for (let k = 0; k < count; k++) yield new Uint8Array(frameBytes).fill(16 + k)
}

const read = (args: string[], own = signal) =>
  readFrames(tools, {
    args,
    pixelFormat: 'yuv420p',
    frameBytes,
    scratchDir: scratch.dir,
    signal: own,
  })

const losslessArgs = (path: string) => [...raw, '-c:v', 'ffv1', '-f', 'matroska', `file:${path}`]

describe('the frame pipe', () => {
  it('writes and reads back every frame, in order and unchanged', async () => {
    const path = join(scratch.dir, 'flat.mkv')
    const args = losslessArgs(path)
    const written = await writeFrames(tools, {
      frames: flatFrames(40),
      args,
      scratchDir: scratch.dir,
      signal,
    })
    expect(written.frameCount).toBe(40)
    const seen: number[] = []
    for await (const frame of read(inputArgs({ path, demuxer: 'matroska' }))) {
      expect(new Set(frame).size).toBe(1)
      seen.push((frame[0] ?? 0) - 16)
    }
    expect(seen).toEqual(Array.from({ length: 40 }, (_, k) => k))
  })

  it('asks for no more frames than ffmpeg takes, and ends an endless film when its reader leaves', async () => {
    let count = 0
    for await (const frame of read(endless)) {
      expect(frame.length).toBe(frameBytes)
      count += 1
      if (count === 3) break
    }
    expect(count).toBe(3)
  })

  it('ends with the reason of the signal', async () => {
    const abort = new AbortController()
    const reading = async () => {
      for await (const _ of read(endless, abort.signal)) abort.abort(new Error('the lease is gone'))
    }
    await expect(reading()).rejects.toThrow('the lease is gone')
  })

  it("throws the frames' own error when they break off", async () => {
    const broken = async function* () {
      yield* flatFrames(2)
      throw new Error('no third frame')
    }
    const args = losslessArgs(join(scratch.dir, 'broken.mkv'))
    const writing = writeFrames(tools, { frames: broken(), args, scratchDir: scratch.dir, signal })
    await expect(writing).rejects.toThrow('no third frame')
  })

  it('is a typed failure when ffmpeg cannot start its work', async () => {
    const args = [...raw, '-c:v', 'no_such_encoder', '-f', 'null', '-']
    const writing = writeFrames(tools, { frames: flatFrames(500), args, scratchDir: scratch.dir, signal })
    await expect(writing).rejects.toMatchObject({ code: 'encoder_failed' })
    const missing = inputArgs({ path: join(scratch.dir, 'none.mkv'), demuxer: 'matroska' })
    const reading = async () => {
      for await (const _ of read(missing)) expect.unreachable()
    }
    await expect(reading()).rejects.toMatchObject({ code: 'encoder_failed' })
  })
})
