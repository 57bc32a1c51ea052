import { describe, expect, it } from 'vitest'
import { TrackPiece } from '../../../shared/hls/film.ts'
import { ProbeOutput } from '../../../shared/jobs/probe.ts'
import { probeOutput } from '../../edge/plans/canned-outputs.ts'
import { trackPiece } from '../hls/sample-film.ts'

describe('what a worker says it made', () => {
  it.each([
    ['codecs that would end their quotes', { codecs: 'avc1"\n#EXT-X-KEY:METHOD=AES-128,URI="http://evil' }],
    ['codecs with a line break after them', { codecs: 'avc1.64001f\n' }],
    ['a segment that lasts no time', { segments: [[0, 188]] }],
    ['a segment that lasts longer than any film', { segments: [[1e308, 188]] }],
    ['a segment of no bytes', { segments: [[2000, 0]] }],
    ['a configuration that is no digest', { configHash: 'x'.repeat(65) }],
  ])('holds no %s', (_name, change) => {
    const good = trackPiece('720p', [[2000, 188]])
    expect(TrackPiece.safeParse(good).success).toBe(true)
    expect(TrackPiece.safeParse({ ...good, ...change }).success).toBe(false)
  })

  it.each([[[]], [[0]], [[0, 50, 20]], [[0, 50, 50]], [[10, 50]], [[0, -5]]])(
    'cuts a film from 0 on into segments of a picture or more, not at %j',
    (cuts) => {
      expect(ProbeOutput.safeParse(probeOutput()).success).toBe(true)
      expect(ProbeOutput.safeParse(probeOutput({ cuts })).success).toBe(false)
      expect(ProbeOutput.safeParse(probeOutput({ copy: { cuts } })).success).toBe(false)
    },
  )
})
