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

/** a − b on the wrapping clock, as a small signed number of ticks. */
export const ticksBetween = (a: number, b: number): number => {
  const difference = (((a - b) % wrap) + wrap) % wrap
  return difference > wrap / 2 ? difference - wrap : difference
}
