import { createReadStream } from 'node:fs'
import { countAdtsFrames } from './adts.ts'
import { packetsOf } from './packets.ts'
import { type Pes, parsePes } from './pes.ts'

export type SegmentInspection = {
  kind: 'video' | 'audio'
  /** Pictures (one PES packet each) or AAC frames. */
  frames: number
  /** 90 kHz ticks. */
  firstPts: number
  firstDts: number
  /** Elementary stream bytes of the first PES packet: parameter sets and the first picture, or ADTS frames. */
  firstPayload: Uint8Array
}

const isVideo = (streamId: number): boolean => (streamId & 0xf0) === 0xe0
const isAudio = (streamId: number): boolean => (streamId & 0xe0) === 0xc0

/** Keeps all of the first PES packet and of sound; of later pictures only the header. */
const keptBytes = 64

/** Reads one segment with one elementary stream as a stream of chunks; memory holds one PES packet at most. */
export const inspectChunks = async (chunks: AsyncIterable<Uint8Array>): Promise<SegmentInspection> => {
  let first: Pes | undefined
  let frames = 0
  let pid: number | undefined
  let parts: Uint8Array[] = []
  let size = 0
  const closeUnit = (): void => {
    if (parts.length === 0) return
    const pes = parsePes(Buffer.concat(parts))
    first ??= pes
    frames += isVideo(pes.streamId) ? 1 : countAdtsFrames(pes.payload)
    parts = []
    size = 0
  }
  for await (const packet of packetsOf(chunks)) {
    const { payload } = packet
    const startsPes = packet.unitStart && payload[0] === 0 && payload[1] === 0 && payload[2] === 1
    if (pid === undefined && startsPes) pid = packet.pid
    if (packet.pid !== pid) continue
    if (startsPes) closeUnit()
    if (first && isVideo(first.streamId) && size >= keptBytes) continue
    parts.push(Uint8Array.from(payload))
    size += payload.length
  }
  closeUnit()
  if (!first || !(isVideo(first.streamId) || isAudio(first.streamId)))
    throw new RangeError('the segment has no picture and no sound')
  return {
    kind: isVideo(first.streamId) ? 'video' : 'audio',
    frames,
    firstPts: first.pts,
    firstDts: first.dts,
    firstPayload: first.payload,
  }
}

export const inspectSegment = (path: string): Promise<SegmentInspection> =>
  inspectChunks(createReadStream(path, { highWaterMark: 188 * 1024 }))
