import { toHex } from '../hash.ts'

/** @param sps a sequence parameter set from its NAL header on (0x67 …), without a start code. */
export const avcCodecString = (sps: Uint8Array): string => {
  if (sps.length < 4 || ((sps[0] ?? 0) & 0x1f) !== 7)
    throw new RangeError('not an H.264 sequence parameter set')
  return `avc1.${toHex(sps.subarray(1, 4))}`
}

/** @param objectType MPEG-4 audio object type: 2 = AAC-LC. */
export const aacCodecString = (objectType: number): string => `mp4a.40.${objectType}`
