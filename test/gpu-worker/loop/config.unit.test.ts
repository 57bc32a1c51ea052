import { describe, expect, it } from 'vitest'
import { Config, helpText, parseConfig } from '../../../gpu-worker/config.ts'
import { lanesOf } from '../../../gpu-worker/lanes.ts'
import { redact } from '../../../gpu-worker/log.ts'
import { noFfmpeg } from '../../support/fake-worker.ts'
import { noEngines } from '../../support/no-engines.ts'

const least = { VITASCOPE_EDGE_URL: 'https://video.example.com', VITASCOPE_WORKER_TOKEN: 'vsw_1' }

describe('the configuration', () => {
  it('needs only the edge and a token; empty variables count as unset', () => {
    const { WORKER_SLOTS, WORKER_LANES, FFMPEG_PATH } = parseConfig({
      ...least,
      FFMPEG_PATH: '',
      WORKER_LANES: '',
    })
    expect([WORKER_SLOTS, WORKER_LANES, FFMPEG_PATH]).toEqual([1, undefined, undefined])
  })

  it('names every bad and every missing variable in one message', () => {
    const parse = () => parseConfig({ WORKER_SLOTS: '0', VITASCOPE_EDGE_URL: 'ftp://x' })
    expect(parse).toThrow(/VITASCOPE_EDGE_URL: .*VITASCOPE_WORKER_TOKEN is not set.*WORKER_SLOTS: /s)
  })

  it('reads lanes as a list and flags as words', () => {
    const config = parseConfig({ ...least, WORKER_LANES: 'cpu, net,', ALLOW_LOOPBACK_IMPORTS: '1' })
    expect([config.WORKER_LANES, config.ALLOW_LOOPBACK_IMPORTS]).toEqual([['cpu', 'net'], true])
  })

  it('is described by the help text, variable by variable', () => {
    for (const [name, schema] of Object.entries(Config.shape)) {
      expect(helpText()).toContain(name)
      expect(schema.description).toMatch(/\w{4}/)
    }
  })

  it('serves by default what needs no engine: cpu, net, and a lane for encoding and composing per encoder', () => {
    const encoders = [...noFfmpeg.encoders, { ...noFfmpeg.encoder, family: 'nvenc' as const }]
    expect(lanesOf({ encoders }, noEngines)).toEqual([
      ...['cpu', 'net', 'h264:x264:5', 'h264:nvenc:5'],
      ...['compose:x264:5', 'compose:nvenc:5'],
    ])
  })

  it('serves a lane for each language of any of its engines, and one for each other ability', () => {
    const speaking = (...languages: string[]) => ({ engines: [{ languages }] })
    const engines = {
      ...noEngines,
      speech: { engines: [...speaking('en', 'hi').engines, ...speaking('en', 'ja').engines] },
      image: { engines: [{}] },
      faceFinding: { engines: [{}] },
      lipSync: { engines: [{}] },
      upscale: { engines: [{ engine: 'onnx', model: 'realesr-1a2b3c4d' }] },
    } as unknown as typeof noEngines
    expect(lanesOf(noFfmpeg, engines)).toEqual([
      ...['cpu', 'net', 'h264:x264:5', 'compose:x264:5', 'speech:en', 'speech:hi', 'speech:ja'],
      ...['image', 'lip-sync', 'lip-sync:x264:5'],
      ...['upscale', 'upscale:onnx:realesr-1a2b3c4d:x264:5'],
    ])
  })
})

describe('the log', () => {
  it.each([
    ['PUT http://127.0.0.1:1/worker/out/eyJh.b-c_d/v/seg.ts', 'PUT http://127.0.0.1:1/worker/out/…/v/seg.ts'],
    ['https://user:pw@example.com/film?X-Amz-Signature=1 failed', 'https://…@example.com/film?… failed'],
    ['Bearer vsw_abc-123', 'Bearer vs_…'],
    ['nothing secret', 'nothing secret'],
  ])('shows %j as %j', (text, shown) => {
    expect(redact(text)).toBe(shown)
  })
})
