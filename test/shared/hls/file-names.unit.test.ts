import { describe, expect, it } from 'vitest'
import { parseFilmFile } from '../../../shared/hls/file-names.ts'
import { segmentName, trackPlaylistName } from '../../../shared/hls/film.ts'
import { spriteName, storyboardSeconds, writeStoryboard } from '../../../shared/hls/storyboard.ts'
import { filmPiece, spec } from './sample-film.ts'

describe('the name of a film file', () => {
  it.each([
    ['playlist.m3u8', { kind: 'master' }],
    ['playlist_h264_1080p_uspp.m3u8', { kind: 'media', track: '1080p_uspp' }],
    ['playlist_audio.m3u8', { kind: 'media', track: 'audio' }],
    ['playlist_h264_source.m3u8', { kind: 'media', track: 'source' }],
    ['output0007_h264_480p.ts', { kind: 'segment', track: '480p', segment: 7 }],
    ['output12345_audio.ts', { kind: 'segment', track: 'audio', segment: 12_345 }],
    ['storyboard.vtt', { kind: 'storyboard' }],
    ['sprite0003_1.jpg', { kind: 'sprite', piece: 3, index: 1 }],
    ['poster.jpg', { kind: 'poster' }],
  ])('%s says what it is', (name, file) => {
    expect(parseFilmFile(name)).toEqual(file)
  })

  it.each([
    '',
    'manifest.json',
    'output7_h264_480p.ts',
    'output00007_audio.ts',
    'playlist_480p.m3u8',
    'playlist.m3u8/',
    'playlist_h264_480p_x.m3u8',
    '../playlist.m3u8',
  ])('%s is none', (name) => {
    expect(parseFilmFile(name)).toBeUndefined()
  })

  it('is read back as it was written', () => {
    for (const track of ['480p', '1080p_uspp', 'source', 'audio']) {
      expect(parseFilmFile(trackPlaylistName(track))).toEqual({ kind: 'media', track })
      for (const segment of [0, 9999, 10_000])
        expect(parseFilmFile(segmentName(track, segment))).toEqual({ kind: 'segment', track, segment })
    }
    expect(parseFilmFile(spriteName(12, 3))).toEqual({ kind: 'sprite', piece: 12, index: 3 })
  })
})

describe('the storyboard', () => {
  const sprite = (times: number[]) => ({
    name: 'sprite.jpg',
    tileWidth: 160,
    tileHeight: 90,
    columns: 2,
    times,
  })
  const pieces = [0, 1].map((i) => {
    const piece = filmPiece(spec, 'base', i, ['720p'])
    return { ...piece, data: { ...piece.data, sprites: [sprite(i === 0 ? [0] : [2, 4, 6])] } }
  })

  it('names the tile that shows each moment, up to the end', () => {
    expect(writeStoryboard(pieces, 10, (name) => name)).toBe(
      [
        'WEBVTT',
        '00:00:00.000 --> 00:00:02.000\nsprite0000_0.jpg#xywh=0,0,160,90',
        '00:00:02.000 --> 00:00:04.000\nsprite0001_0.jpg#xywh=0,0,160,90',
        '00:00:04.000 --> 00:00:06.000\nsprite0001_0.jpg#xywh=160,0,160,90',
        '00:00:06.000 --> 00:00:10.000\nsprite0001_0.jpg#xywh=0,90,160,90\n',
      ].join('\n\n'),
    )
  })

  it.each([
    [10, 2],
    [600, 3],
    [7200, 10],
  ])('of %i s has a tile each %i s', (duration, interval) => {
    expect(storyboardSeconds(duration)).toBe(interval)
  })
})
