/** Timestamps count 90 kHz ticks in 33 bits and wrap after 26.5 h. */
export const clockHz = 90_000
const wrap = 2 ** 33

export type Pes = { streamId: number; pts: number; dts: number; payload: Uint8Array }

const readStamp = (bytes: Uint8Array, at: number): number => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = bytes.subarray(at, at + 5)
  return ((a >> 1) & 7) * 2 ** 30 + (b << 22) + ((c >> 1) << 15) + (d << 7) + (e >> 1)
}

/** @param bytes a PES packet from its start code on; its header must be whole. */
export const parsePes = (bytes: Uint8Array): Pes => {
  if (bytes[0] !== 0 || bytes[1] !== 0 || bytes[2] !== 1) throw new RangeError('not a PES packet')
  const flags = (bytes[7] ?? 0) >> 6
  if (flags < 2) throw new RangeError('a PES packet without a timestamp')
  const pts = readStamp(bytes, 9)
  return {
    streamId: bytes[3] ?? 0,
    pts,
    dts: flags === 3 ? readStamp(bytes, 14) : pts,
    payload: bytes.subarray(9 + (bytes[8] ?? 0)),
  }
}

const writeStamp = (bytes: Uint8Array, at: number, mark: number, ticks: number): void => {
  const stamp = ((ticks % wrap) + wrap) % wrap
  const high = Math.floor(stamp / 2 ** 30)
  const low = stamp % 2 ** 30
  bytes.set(
    [
      (mark << 4) | (high << 1) | 1,
      (low >> 22) & 0xff,
      ((low >> 14) & 0xfe) | 1,
      (low >> 7) & 0xff,
      ((low << 1) & 0xfe) | 1,
    ],
    at,
  )
}

/** Writes other times into a header that has them, in place; a header without a DTS has its PTS for one. */
export const setStamps = (bytes: Uint8Array, times: { pts: number; dts: number }): void => {
  const both = (bytes[7] ?? 0) >> 6 === 3
  writeStamp(bytes, 9, both ? 3 : 2, times.pts)
  if (both) writeStamp(bytes, 14, 1, times.dts)
}

/** a − b on the wrapping clock, as a small signed number of ticks. */
export const ticksBetween = (a: number, b: number): number => {
  const difference = (((a - b) % wrap) + wrap) % wrap
  return difference > wrap / 2 ? difference - wrap : difference
}
