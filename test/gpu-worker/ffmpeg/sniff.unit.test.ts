import { describe, expect, it } from 'vitest'
import { sniff } from '../../../gpu-worker/ffmpeg/sniff.ts'

const text = (value: string): Uint8Array => new TextEncoder().encode(value)
const bytes = (...values: (number | string)[]): Uint8Array =>
  new Uint8Array(values.flatMap((value) => (typeof value === 'string' ? [...text(value)] : [value])))
const packets = (size: number, offset: number): Uint8Array =>
  Uint8Array.from({ length: size * 6 }, (_, i) => (i % size === offset ? 0x47 : 0x11))

describe('sniff', () => {
  it.each([
    ['an MP4', bytes(0, 0, 0, 32, 'ftypisom'), 'mov'],
    ['a QuickTime file without ftyp', bytes(0, 0, 0, 8, 'wide', 0, 0, 0, 0, 'mdat'), 'mov'],
    ['a Matroska or WebM file', bytes(0x1a, 0x45, 0xdf, 0xa3, 0x9f), 'matroska'],
    ['an AVI', bytes('RIFF', 1, 2, 3, 4, 'AVI LIST'), 'avi'],
    ['a WAV', bytes('RIFF', 1, 2, 3, 4, 'WAVEfmt '), 'wav'],
    ['a long WAV', bytes('RF64', 1, 2, 3, 4, 'WAVEds64'), 'wav'],
    ['an FLV', bytes('FLV', 1, 5, 0, 0, 0, 9), 'flv'],
    ['an Ogg', bytes('OggS', 0, 2), 'ogg'],
    ['a FLAC', bytes('fLaC', 0), 'flac'],
    ['an MP3 with a tag', bytes('ID3', 4, 0), 'mp3'],
    ['a bare MP3', bytes(0xff, 0xfb, 0x90, 0x64), 'mp3'],
    ['a bare AAC', bytes(0xff, 0xf1, 0x50, 0x80, 0x2e, 0x7f, 0xfc), 'aac'],
    ['a transport stream', packets(188, 0), 'mpegts'],
    ['a Blu-ray transport stream', packets(192, 4), 'mpegts'],
    ['a program stream', bytes(0, 0, 1, 0xba, 0x44), 'mpeg'],
  ])('knows %s by its first bytes', (_name, head, demuxer) => {
    expect(sniff(head)).toBe(demuxer)
  })

  it.each([
    ['an HLS playlist', '#EXTM3U\n#EXT-X-TARGETDURATION:2\n'],
    ['a concat list', "ffconcat version 1.0\nfile '/etc/passwd'\n"],
    ['a DASH manifest', '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011">'],
    ['an SDP', 'v=0\no=- 0 0 IN IP4 127.0.0.1\n'],
    ['subtitles', '1\n00:00:01,000 --> 00:00:02,000\nHello\n'],
    ['a page', '<!doctype html><html>'],
    ['nothing', ''],
    ['a RIFF that is a picture', 'RIFF\u0001\u0002\u0003\u0004WEBPVP8 '],
  ])('takes %s for no media', (_name, value) => {
    expect(sniff(text(value))).toBeUndefined()
  })

  it('takes no printable text for media, whatever it says', () => {
    let seed = 7
    const next = (): number => {
      seed = (seed * 1103515245 + 12345) % 2 ** 31
      return seed
    }
    const magic =
      /^(?:....(?:ftyp|moov|mdat|wide|styp|moof|pnot)|RIFF....(?:AVI |WAVE)|RF64....WAVE|OggS|fLaC|ID3)/s
    for (let round = 0; round < 2000; round++) {
      const value = String.fromCharCode(...Array.from({ length: next() % 600 }, () => 32 + (next() % 95)))
      // Six sync bytes `G` at 188-byte steps are possible in a text, but not in 600 random characters.
      if (!magic.test(value) && value.length > 0) expect(sniff(text(value))).toBeUndefined()
    }
  })

  it('never throws on heads of any length', () => {
    for (let length = 0; length < 64; length++)
      for (const byte of [0, 0x47, 0x7f, 0xff])
        expect(() => sniff(new Uint8Array(length).fill(byte))).not.toThrow()
  })
})
