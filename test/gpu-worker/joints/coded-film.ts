import { bareFfmpeg } from '../../support/media.ts'

const codeBits = 10
const cell = 24
export const codedSize = { width: codeBits * cell, height: 48 }

/** Filters that print each frame's own number as black and white cells: a frame read back names itself. */
const printNumber = `geq=lum='if(mod(floor(N/pow(2,floor(X/${cell}))),2),235,16)':cb=128:cr=128`

/** A film in which frame n shows the number n, with an IDR picture each `gop` frames, and optional sound. */
export const makeCodedFilm = async (
  path: string,
  options: { rate: string; frames: number; gop: number; extra?: string[] },
): Promise<string> => {
  const { rate, frames, gop, extra = [] } = options
  const size = `${codedSize.width}x${codedSize.height}`
  await bareFfmpeg(
    ...['-f', 'lavfi', '-i', `nullsrc=s=${size}:r=${rate},${printNumber}`, '-frames:v', String(frames)],
    ...[
      '-c:v',
      'libx264',
      '-preset',
      'veryfast',
      '-crf',
      '12',
      '-g',
      String(gop),
      '-keyint_min',
      String(gop),
    ],
    ...['-sc_threshold', '0', '-bf', '2', '-pix_fmt', 'yuv420p', ...extra, path],
  )
  return path
}

/** The number on each frame of a luma plane sequence; the middle of each cell decides. */
export const readNumbers = (luma: Uint8Array, width: number, height: number): number[] => {
  const numbers: number[] = []
  for (let frame = 0; (frame + 1) * width * height <= luma.length; frame++) {
    const row = frame * width * height + Math.floor(height / 2) * width
    let number = 0
    for (let bit = 0; bit < codeBits; bit++)
      if ((luma[row + Math.floor(((bit + 0.5) * width) / codeBits)] ?? 0) > 128) number += 2 ** bit
    numbers.push(number)
  }
  return numbers
}
