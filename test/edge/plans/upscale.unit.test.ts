import { describe, expect, it } from 'vitest'
import { transcodePlan } from '../../../edge/domain/plans/transcode.ts'
import { upscalePlan } from '../../../edge/domain/plans/upscale.ts'
import { type EncodeInput, encode } from '../../../shared/jobs/encode.ts'
import type { JoinInput } from '../../../shared/jobs/join.ts'
import { type UpscaleFilmPiece, upscale } from '../../../shared/jobs/upscale.ts'
import { probeOutput } from './canned-outputs.ts'
import { drive, type Script } from './drive.ts'

const realesr = { engine: 'onnx', model: 'realesr-animevideo-1a2b3c4d' }
const film = (input: Record<string, unknown> = {}, script: Script = {}) =>
  drive(upscalePlan, { mediaId: 'med_1', mediaKind: 'film', scale: 2, ...input }, script)
const inputsOf = <T>(run: ReturnType<typeof drive>, start: string): T[] =>
  run
    .evaluate()
    .declared.filter(({ key }) => key.startsWith(start))
    .map(({ input }) => JSON.parse(input) as T)

describe('a picture made larger', () => {
  it('is one job, and a media of its own', () => {
    const run = drive(upscalePlan, { mediaId: 'med_7', mediaKind: 'picture', scale: 3 })
    expect(run.keys()).toEqual(['upscale'])
    expect(inputsOf(run, 'upscale')).toEqual([{ kind: 'picture', file: { mediaId: 'med_7' }, scale: 3 }])
    expect(run.finish().outcome).toMatchObject({
      kind: 'result',
      result: { mediaId: 'med_upscale', filmId: null, width: 200, height: 100 },
    })
  })
})

describe('a film made larger', () => {
  it("is cut into pieces that are all made by the probing worker's upscaler, on workers that have it", () => {
    const run = film({}, { probes: { 'probe:video': probeOutput({ upscaler: realesr }) } })
    run.settle(() => true)
    const pieces = inputsOf<UpscaleFilmPiece>(run, 'upscale:')
    expect(pieces.map(({ window }) => window.firstFrame)).toEqual([0, 50, 150, 350, 750, 1150])
    for (const piece of pieces) {
      expect(piece).toMatchObject({ upscaler: realesr, width: 2560, height: 1440 })
      expect(upscale.laneOf(piece)).toBe('upscale:onnx:realesr-animevideo-1a2b3c4d:x264:5')
    }
  })

  it('is joined with its own sound, begun where it began', () => {
    const audio = { codec: 'aac', sampleRateHz: 48_000, channels: 2, startSeconds: 0.25, endSeconds: 62 }
    const run = film({}, { probes: { 'probe:video': probeOutput({ audio }) } })
    expect(run.finish().outcome).toMatchObject({
      kind: 'result',
      result: { mediaId: 'med_join', filmId: 'film_00000000000000000000000000', width: 2560, height: 1440 },
    })
    const [join] = inputsOf<JoinInput>(run, 'join')
    expect(join).toMatchObject({ frameCount: 1550, sound: { mediaId: 'med_1' }, soundStartSeconds: 0.25 })
  })

  it('without sound stays without', () => {
    const run = film({ hls: false }, { probes: { 'probe:video': probeOutput({ audio: null }) } })
    expect(run.finish().outcome).toMatchObject({ result: { mediaId: 'med_join', filmId: null } })
    expect(inputsOf<JoinInput>(run, 'join')).toEqual([expect.objectContaining({ sound: null })])
  })

  it('fails at once when no decoder would take its size', () => {
    const { video } = probeOutput()
    const large = probeOutput({ video: video && { ...video, width: 3840, height: 2160 } })
    expect(film({ scale: 4 }, { probes: { 'probe:video': large } }).finish().outcome).toMatchObject({
      kind: 'failed',
      error: { code: 'too_many_pixels' },
    })
  })

  it('wider than NVENC takes is encoded by x264', () => {
    const encoder = { family: 'nvenc' as const, ffmpegMajor: 7 }
    const run = film({ scale: 4 }, { probes: { 'probe:video': probeOutput({ encoder }) } })
    run.settle(() => true)
    expect(inputsOf<UpscaleFilmPiece>(run, 'upscale:')[0]?.encoder.family).toBe('x264')
  })
})

describe('a rung above the source', () => {
  const rungs = (script: Script) => {
    const run = drive(transcodePlan, { mediaId: 'med_1', ladder: ['1080p', '360p'] }, script)
    run.settle(() => true)
    return {
      above: inputsOf<EncodeInput>(run, 'encode:1080p'),
      base: inputsOf<EncodeInput>(run, 'encode:base'),
    }
  }

  it('is made by the upscaler that the probe named, in every piece, where that is more than filters', () => {
    const { above, base } = rungs({ probe: probeOutput({ upscaler: realesr }) })
    expect(above.length).toBeGreaterThan(2)
    for (const input of above) {
      expect(input).toMatchObject({ filters: 'above', upscaler: realesr })
      expect(encode.laneOf(input)).toBe('upscale:onnx:realesr-animevideo-1a2b3c4d:x264:5')
    }
    for (const input of base) expect(input).not.toHaveProperty('upscaler')
  })

  it('goes to any encoder where ffmpeg alone makes it, as before there were upscalers', () => {
    const plain = { engine: 'builtin', model: 'photo' }
    const [named] = rungs({ probe: probeOutput({ upscaler: plain }) }).above
    const [older] = rungs({ probe: probeOutput() }).above
    expect(older).not.toHaveProperty('upscaler')
    expect([named, older].map((input) => input && encode.laneOf(input))).toEqual([
      'h264:x264:5',
      'h264:x264:5',
    ])
  })
})
