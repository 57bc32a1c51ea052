import { inputArgs } from '../../ffmpeg/input-args.ts'
import type { PictureDemuxer } from '../../ffmpeg/picture-input.ts'

type Size = { width: number; height: number }

/** Width and height as the header of a PNG says them (IHDR: two 32-bit numbers from byte 16). */
export const pngSizeOf = (head: Uint8Array): Size | undefined => {
  if (head.length < 24) return undefined
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/** Covers the whole size, cutting the same on both sides of what is too much. */
export const fitArgs = (fit: {
  path: string
  kind: PictureDemuxer
  size: Size
  output: string
}): string[] => {
  const { width, height } = fit.size
  const cover = `scale=${width}:${height}:force_original_aspect_ratio=increase:flags=lanczos`
  return [
    ...inputArgs({ path: fit.path, demuxer: fit.kind }),
    ...['-vf', `${cover},crop=${width}:${height},setsar=1`, '-frames:v', '1', '-pix_fmt', 'rgb24'],
    ...['-c:v', 'png', '-f', 'image2', '-update', '1', `file:${fit.output}`],
  ]
}
