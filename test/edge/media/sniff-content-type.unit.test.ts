import { describe, expect, it } from 'vitest'
import { contentTypeOf } from '../../../edge/domain/media/sniff-content-type.ts'

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))

describe('The type of stored bytes', () => {
  it.each([
    ['\0\0\0\x20ftypisom', 'video/mp4'],
    ['\0\0\0\x20ftypqt  ', 'video/quicktime'],
    ['\0\0\0\x20ftypM4A ', 'audio/mp4'],
    ['\x1aE\xdf\xa3....B\x82\x84webm', 'video/webm'],
    ['\x1aE\xdf\xa3....B\x82\x88matroska', 'video/x-matroska'],
    ['RIFF\0\0\0\0AVI LIST', 'video/x-msvideo'],
    ['RIFF\0\0\0\0WAVEfmt ', 'audio/wav'],
    ['OggS\0', 'application/ogg'],
    ['fLaC\0', 'audio/flac'],
    ['ID3\x04', 'audio/mpeg'],
    ['\xff\xfb\x90\x00', 'audio/mpeg'],
    ['\xff\xf1\x50\x80', 'audio/aac'],
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    [`G${'\0'.repeat(187)}G`, 'video/mp2t'],
    ['<!doctype html><script>alert(1)</script>', 'application/octet-stream'],
    ['#EXTM3U\n', 'application/octet-stream'],
    ['GIF89a with more than 188 bytes'.padEnd(200), 'application/octet-stream'],
    ['', 'application/octet-stream'],
  ])('comes from what they begin with: %o is %s', (text, type) => {
    expect(contentTypeOf(bytes(text))).toBe(type)
  })
})
