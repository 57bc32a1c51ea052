type AdtsHeader = {
  /** MPEG-4 audio object type: 2 = AAC-LC. */
  objectType: number
  sampleRateIndex: number
  channels: number
  frameBytes: number
  /** The 28 fixed bits (syncword … home), left-aligned: equal in every frame of one configuration. */
  fixedBits: Uint8Array<ArrayBuffer>
}

/** ISO/IEC 14496-3, 1.A.2.2. Throws RangeError when no ADTS frame starts here. */
export const parseAdts = (bytes: Uint8Array): AdtsHeader => {
  const [b0 = 0, b1 = 0, b2 = 0, b3 = 0, b4 = 0, b5 = 0] = bytes
  if (bytes.length < 7 || b0 !== 0xff || (b1 & 0xf6) !== 0xf0) throw new RangeError('not an ADTS frame')
  return {
    objectType: (b2 >> 6) + 1,
    sampleRateIndex: (b2 >> 2) & 0xf,
    channels: ((b2 & 1) << 2) | (b3 >> 6),
    frameBytes: ((b3 & 3) << 11) | (b4 << 3) | (b5 >> 5),
    fixedBits: new Uint8Array([b0, b1, b2, b3 & 0xf0]),
  }
}

/** Number of whole ADTS frames in `bytes`; throws RangeError unless they fill it exactly. */
export const countAdtsFrames = (bytes: Uint8Array): number => {
  let frames = 0
  for (let at = 0; at < bytes.length; frames++) {
    const { frameBytes } = parseAdts(bytes.subarray(at))
    if (frameBytes < 7 || at + frameBytes > bytes.length) throw new RangeError('an ADTS frame is cut')
    at += frameBytes
  }
  return frames
}
