import { describe, expect, it } from 'vitest'
import { averageBandwidth, peakBandwidth } from '../../../shared/hls/bandwidth.ts'
import { avcCodecString } from '../../../shared/hls/codec-string.ts'
import { viewTrack } from '../../../shared/hls/film-view.ts'
import { renditionsOf, writeMasterPlaylist } from '../../../shared/hls/master-playlist.ts'
import { targetSecondsOf, writeMediaPlaylist } from '../../../shared/hls/media-playlist.ts'
import { filmPiece, spec } from './sample-film.ts'
import { readMasterPlaylist, readMediaPlaylist } from './strict-playlist.ts'

const rungs = ['720p', '360p']
const all = [0, 1, 2].flatMap((i) => [
  filmPiece(spec, 'base', i, rungs),
  filmPiece(spec, 'audio', i, ['audio'], 30_000),
])
const relative = (name: string) => name

describe('a media playlist', () => {
  const write = (count: number, state: 'event' | 'vod' | 'ended') => {
    const view = viewTrack(spec, all.slice(0, count * 2), 'base', '720p')
    return readMediaPlaylist(
      writeMediaPlaylist({
        segments: view?.segments ?? [],
        targetSeconds: targetSecondsOf(spec),
        uriOf: (n) => `s${n}.ts`,
        state,
      }),
    )
  }

  it('is an open EVENT while pieces are missing', () => {
    expect(write(1, 'event')).toMatchObject({
      type: 'EVENT',
      ended: false,
      segments: [{ seconds: 2, uri: 's0.ts' }],
    })
    expect(write(2, 'event').segments.map(({ seconds }) => seconds)).toEqual([2, 4, 4])
  })

  it('is a closed VOD once it has all', () => {
    const playlist = write(3, 'vod')
    expect(playlist).toMatchObject({ type: 'VOD', ended: true, version: 3 })
    expect(playlist.segments.map(({ uri }) => uri)).toEqual([
      's0.ts',
      's1.ts',
      's2.ts',
      's3.ts',
      's4.ts',
      's5.ts',
    ])
  })

  it('is closed though incomplete when nothing more will come', () => {
    expect(write(2, 'ended')).toMatchObject({ ended: true, segments: { length: 3 } })
  })

  it('keeps its target duration from the first piece to the last', () => {
    expect([1, 2, 3].map((count) => write(count, 'event').targetSeconds)).toEqual([4, 4, 4])
  })

  it('lists only what stands without a gap from the start', () => {
    const gap = all.filter(({ piece }) => piece !== 1)
    expect(viewTrack(spec, gap, 'base', '720p')).toMatchObject({ segments: { length: 1 }, complete: false })
    const headless = all.filter(({ piece }) => piece !== 0)
    expect(viewTrack(spec, headless, 'base', '720p')).toBeUndefined()
  })

  it('writes durations to the microsecond', () => {
    const text = writeMediaPlaylist({
      segments: [[2002, 1]],
      targetSeconds: 2,
      uriOf: () => 'a.ts',
      state: 'vod',
    })
    expect(text).toContain('#EXTINF:2.002000,\na.ts\n')
  })

  it('covers a sound cut that lies up to 1,024 samples beside the picture', () => {
    const odd = { ...spec, pieces: [{ index: 0, firstSegment: 0, frames: [0, 112] }] }
    expect(targetSecondsOf(odd)).toBe(5) // 4.48 s of picture, up to 4.5013 s of sound
  })
})

describe('a master playlist', () => {
  it('waits for the first piece of a rung and of the sound', () => {
    const base0 = filmPiece(spec, 'base', 0, rungs)
    const audio0 = filmPiece(spec, 'audio', 0, ['audio'])
    expect(writeMasterPlaylist(spec, [], relative)).toBeUndefined()
    expect(writeMasterPlaylist(spec, [base0], relative)).toBeUndefined()
    expect(writeMasterPlaylist(spec, [audio0], relative)).toBeUndefined()
    expect(writeMasterPlaylist(spec, [base0, audio0], relative)).toContain('playlist_h264_720p.m3u8')
  })

  it('lists a silent film without any word of sound', () => {
    const silent = { ...spec, audio: false }
    const text = writeMasterPlaylist(silent, [filmPiece(silent, 'base', 0, rungs)], relative) ?? ''
    expect(text).not.toMatch(/AUDIO/)
    expect(readMasterPlaylist(text).variants[0]?.CODECS).toBe('"avc1.64001f"')
  })

  it('tells size, rate, codecs and sound of every rung, largest first', () => {
    const { media, variants } = readMasterPlaylist(writeMasterPlaylist(spec, all, relative) ?? '')
    expect(media).toEqual([
      {
        TYPE: 'AUDIO',
        'GROUP-ID': '"audio"',
        NAME: '"Sound"',
        DEFAULT: 'YES',
        AUTOSELECT: 'YES',
        URI: '"playlist_audio.m3u8"',
      },
    ])
    expect(variants.map(({ uri }) => uri)).toEqual(['playlist_h264_720p.m3u8', 'playlist_h264_360p.m3u8'])
    expect(variants[0]).toMatchObject({
      RESOLUTION: '1280x720',
      'FRAME-RATE': '25.000',
      CODECS: '"avc1.64001f,mp4a.40.2"',
      AUDIO: '"audio"',
    })
  })

  it('writes the URIs it is told to', () => {
    const text = writeMasterPlaylist(spec, all, (name) => `/shows/1/${name}`) ?? ''
    expect(readMasterPlaylist(text).variants[0]?.uri).toBe('/shows/1/playlist_h264_720p.m3u8')
  })

  it('names true bandwidths, sound included, once all sizes are known', () => {
    // 100 kB in 2 s and 30 kB in 2 s are the peaks; 600 kB + 180 kB in 22 s the average.
    expect(renditionsOf(spec, all)[0]).toMatchObject({
      bandwidth: 400_000 + 120_000,
      averageBandwidth: 218_182 + 65_455,
    })
  })

  it('reaches up to the cap of the encoder while sizes are still unknown', () => {
    expect(renditionsOf(spec, all.slice(0, 2))[0]?.bandwidth).toBe(3_240_000 + 120_000)
  })
})

describe('bandwidth', () => {
  it.each([
    [
      'a run of half to one and a half target durations',
      [
        [4000, 100],
        [4000, 400],
        [4000, 100],
      ],
      4,
      800,
    ],
    [
      'no single segment shorter than half of it',
      [
        [4000, 100],
        [100, 100],
      ],
      4,
      391,
    ],
    ['the whole of a film shorter than that', [[500, 100]], 4, 1600],
  ] as const)('peaks over %s', (_what, segments, target, expected) => {
    expect(
      peakBandwidth(
        segments.map(([ms, size]) => [ms, size]),
        target,
      ),
    ).toBe(expected)
  })

  it('of nothing is nothing', () => {
    expect(averageBandwidth([])).toBe(0)
  })
})

describe('a codec string', () => {
  it.each([
    [[0x67, 0x64, 0x00, 0x1f, 0xac], 'avc1.64001f'],
    [[0x67, 0x4d, 0x40, 0x28], 'avc1.4d4028'],
    [[0x27, 0x42, 0xc0, 0x0a], 'avc1.42c00a'],
  ])('comes from the SPS', (bytes, expected) => {
    expect(avcCodecString(new Uint8Array(bytes))).toBe(expected)
  })

  it('is refused for other units', () => {
    expect(() => avcCodecString(new Uint8Array([0x68, 1, 2, 3]))).toThrow(RangeError)
  })
})
