/** MPEG-TS packets (ISO/IEC 13818-1, 2.4.3): only what our own muxer writes is understood. */

const packetBytes = 188

/** `payload` is a view into `bytes`, the whole packet. */
export type TsPacket = { pid: number; unitStart: boolean; payload: Uint8Array; bytes: Uint8Array }

/** @param packet 188 bytes. Throws RangeError when they are no TS packet. */
const parsePacket = (packet: Uint8Array): TsPacket => {
  if (packet.length !== packetBytes || packet[0] !== 0x47) throw new RangeError('not an MPEG-TS packet')
  const [, high = 0, low = 0, flags = 0, adaptationBytes = 0] = packet
  const hasPayload = (flags & 0x10) !== 0
  const start = (flags & 0x20) !== 0 ? 5 + adaptationBytes : 4
  return {
    pid: ((high & 0x1f) << 8) | low,
    unitStart: (high & 0x40) !== 0,
    payload: hasPayload ? packet.subarray(start) : packet.subarray(packetBytes),
    bytes: packet,
  }
}

/** Cuts a stream of chunks of any size into whole packets. */
export const packetsOf = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TsPacket> {
  let rest: Uint8Array = new Uint8Array(0)
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const whole = bytes.length - (bytes.length % packetBytes)
    for (let at = 0; at < whole; at += packetBytes) yield parsePacket(bytes.subarray(at, at + packetBytes))
    rest = bytes.subarray(whole)
  }
  if (rest.length > 0) throw new RangeError('the transport stream ends inside a packet')
}
