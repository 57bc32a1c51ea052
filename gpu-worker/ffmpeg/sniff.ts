import type { Demuxer } from '../../shared/jobs/source.ts'

/** How many first bytes `sniff` wants: a transport stream shows itself in its fifth packet. */
export const sniffBytes = 4096

const ascii = (head: Uint8Array, at: number, text: string): boolean =>
  [...text].every((character, i) => head[at + i] === character.charCodeAt(0))

const starts = (head: Uint8Array, ...bytes: number[]): boolean => bytes.every((byte, i) => head[i] === byte)

/** First boxes of ISO files and of QuickTime files older than `ftyp`. */
const firstBoxes = ['ftyp', 'moov', 'mdat', 'wide', 'styp', 'moof', 'pnot']

const isTransportStream = (head: Uint8Array): boolean =>
  [
    { size: 188, offset: 0 },
    { size: 192, offset: 4 },
  ].some(
    ({ size, offset }) =>
      head.length >= size &&
      [0, 1, 2, 3, 4].every((n) => offset + n * size >= head.length || head[offset + n * size] === 0x47),
  )

/** Length in bytes of the ADTS frame at `at`, or undefined. */
const adtsFrame = (head: Uint8Array, at: number): number | undefined => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = head.subarray(at, at + 6)
  if (a !== 0xff || (b & 0xf6) !== 0xf0 || ((c >> 2) & 0xf) > 12) return undefined
  const length = ((d & 3) << 11) | (e << 3) | (f >> 5)
  return length > 7 ? length : undefined
}

const isAdts = (head: Uint8Array): boolean => {
  const length = adtsFrame(head, 0)
  return length !== undefined && (length >= head.length || adtsFrame(head, length) !== undefined)
}

const isMpegAudio = (head: Uint8Array): boolean => {
  const [a = 0, b = 0, c = 0] = head
  const bitrate = c >> 4
  return a === 0xff && (b & 0xe6) === 0xe2 && bitrate !== 0 && bitrate !== 15 && ((c >> 2) & 3) !== 3
}

/** The file's kind by its magic bytes alone. Texts (playlists, concat lists, subtitles) are never media. */
export const sniff = (head: Uint8Array): Demuxer | undefined => {
  if (firstBoxes.some((box) => ascii(head, 4, box))) return 'mov'
  if (starts(head, 0x1a, 0x45, 0xdf, 0xa3)) return 'matroska'
  if (ascii(head, 0, 'RIFF') && ascii(head, 8, 'AVI ')) return 'avi'
  if (['RIFF', 'RF64'].some((riff) => ascii(head, 0, riff)) && ascii(head, 8, 'WAVE')) return 'wav'
  if (ascii(head, 0, 'FLV') && head[3] === 1) return 'flv'
  if (ascii(head, 0, 'OggS')) return 'ogg'
  if (ascii(head, 0, 'fLaC')) return 'flac'
  if (ascii(head, 0, 'ID3')) return 'mp3'
  if (starts(head, 0, 0, 1, 0xba)) return 'mpeg'
  if (isTransportStream(head)) return 'mpegts'
  if (isAdts(head)) return 'aac'
  if (isMpegAudio(head)) return 'mp3'
  return undefined
}
