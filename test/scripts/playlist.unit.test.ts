import { describe, expect, it } from 'vitest'
import { parseMaster, parseMedia } from '../../scripts/demo/playlist.ts'
import { drawBar } from '../../scripts/demo/progress-bar.ts'

const master = `#EXTM3U
#EXT-X-VERSION:6
#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="aud",NAME="Main, stereo",URI="playlist_audio.m3u8"
#EXT-X-STREAM-INF:BANDWIDTH=5479437,AVERAGE-BANDWIDTH=4,RESOLUTION=1920x1080,CODECS="avc1.640028,mp4a.40.2",AUDIO="aud"
playlist_h264_1080p.m3u8
`

describe('the demo reads', () => {
  it('renditions and the sound of a master playlist, quoted commas included', () => {
    expect(parseMaster(master, 'http://edge/p/token/film/playlist.m3u8')).toEqual({
      renditions: [
        {
          name: '1080p',
          width: 1920,
          height: 1080,
          codecs: 'avc1.640028,mp4a.40.2',
          bandwidth: 5479437,
          url: 'http://edge/p/token/film/playlist_h264_1080p.m3u8',
        },
      ],
      audioUrl: 'http://edge/p/token/film/playlist_audio.m3u8',
    })
  })

  it('segments with their durations, and whether the film is finished', () => {
    const media = '#EXTM3U\n#EXTINF:2.000,\na.ts\n#EXTINF:4.0,\nb.ts\n'
    const { segments, ended } = parseMedia(media, 'http://edge/f/x.m3u8')
    expect(segments).toEqual([
      { url: 'http://edge/f/a.ts', seconds: 2 },
      { url: 'http://edge/f/b.ts', seconds: 4 },
    ])
    expect(ended).toBe(false)
    expect(parseMedia(`${media}#EXT-X-ENDLIST\n`, 'http://edge/f/x.m3u8').ended).toBe(true)
  })

  it('nothing that is not a playlist', () => {
    expect(() => parseMaster('<html>', 'http://edge/')).toThrow(/#EXTM3U/)
  })
})

it('the progress bar fills from empty to full and never beyond', () => {
  expect(drawBar({ stage: 'encoding', percent: 0 })).toContain('░'.repeat(28))
  expect(drawBar({ stage: 'encoding', percent: 130 })).toContain('█'.repeat(28))
})
