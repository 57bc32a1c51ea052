/** The demuxers of one single picture, by ffmpeg's own names. */
export type PictureDemuxer = 'png_pipe' | 'jpeg_pipe' | 'webp_pipe'

const starts = (head: Uint8Array, at: number, text: string): boolean =>
  Buffer.from(head.subarray(at, at + text.length)).toString('latin1') === text

/** The picture's kind by its magic bytes alone. */
export const sniffPicture = (head: Uint8Array): PictureDemuxer | undefined => {
  if (starts(head, 0, '\x89PNG\r\n\x1a\n')) return 'png_pipe'
  if (starts(head, 0, '\xff\xd8\xff')) return 'jpeg_pipe'
  if (starts(head, 0, 'RIFF') && starts(head, 8, 'WEBP')) return 'webp_pipe'
  return undefined
}
