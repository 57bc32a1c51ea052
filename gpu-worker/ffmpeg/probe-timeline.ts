import { setImmediate } from 'node:timers/promises'
import { EncodedPacketSink, type InputTrack } from 'mediabunny'
import * as z from 'zod'
import { AppError } from '../../shared/errors.ts'
import { inputArgs } from './input-args.ts'
import type { ProbeFile } from './probe-streams.ts'
import { runFfprobe } from './run.ts'
import type { FfmpegTools } from './tools.ts'
import type { RangeReader } from './window-reader.ts'

type TimedPacket = { seconds: number; durationSeconds: number; key: boolean; bytes: number }

export type Timeline = {
  /** In decode order. */
  packets: TimedPacket[]
  /** False when only a part was read: an index that lies scattered through the file is not read to its end. */
  complete: boolean
  endSeconds: number
}

/** What a probe may read for an index that is spread over the file (Matroska, fragmented MP4). */
const indexBudgetBytes = 24 * 1024 ** 2

const toTimed = (packet: {
  timestamp: number
  duration: number
  type: string
  byteLength: number
}): TimedPacket => ({
  ...{ seconds: packet.timestamp, durationSeconds: packet.duration },
  ...{ key: packet.type === 'key', bytes: packet.byteLength },
})

const endOf = (packets: readonly TimedPacket[]): number =>
  packets.reduce((end, packet) => Math.max(end, packet.seconds + packet.durationSeconds), 0)

/** 12 h at 90 pictures a second. A few bytes of an index can claim four billion. */
const mostPackets = 4_000_000
/** Packets out of an index arrive without a pause: news of a lost lease must get through between them. */
const packetsPerTurn = 10_000

/** What a list of packets may not exceed, and who may stop the listing. */
type TimelineLimits = { sizeBytes: number; signal: AbortSignal }

const cutShort = (listedBytes: number, sizeBytes: number): AppError =>
  new AppError('unreadable_media', 'the file is cut short', {
    ...{ field: 'size', got: sizeBytes, allowed: listedBytes },
  })

/**
 * The packets of a track without their data. Reads the last packet's bytes too: a file cut short shows there.
 * @throws unreadable_media when they come to more bytes than the file has
 */
export const readTimeline = async (
  track: InputTrack,
  reader: RangeReader,
  { sizeBytes, signal }: TimelineLimits,
): Promise<Timeline> => {
  const sink = new EncodedPacketSink(track)
  const budget = reader.bytesRead() + indexBudgetBytes
  const packets: TimedPacket[] = []
  let complete = true
  let listedBytes = 0
  for await (const packet of sink.packets(undefined, undefined, { metadataOnly: true })) {
    packets.push(toTimed(packet))
    listedBytes += packet.byteLength
    if (listedBytes > sizeBytes) throw cutShort(listedBytes, sizeBytes)
    if (packets.length % packetsPerTurn === 0) await setImmediate(undefined, { signal })
    complete = reader.bytesRead() <= budget && packets.length < mostPackets
    if (!complete) break
  }
  const last = await sink.getPacket(Number.POSITIVE_INFINITY)
  return { packets, complete, endSeconds: endOf(last ? [...packets, toTimed(last)] : packets) }
}

const number = z.coerce.number().catch(0)
const PacketListing = z.object({
  packets: z.array(
    z.object({ pts_time: z.string().optional(), duration_time: number, flags: z.string(), size: number }),
  ),
})

/** The first packet and the end: all that is asked of a sound, which has many more packets than a picture. */
export const readEnds = async (track: InputTrack): Promise<Timeline> => {
  const sink = new EncodedPacketSink(track)
  const ends = [await sink.getFirstPacket(), await sink.getPacket(Number.POSITIVE_INFINITY)]
  const packets = ends.filter((packet) => packet !== null).map(toTimed)
  return { packets, complete: false, endSeconds: endOf(packets) }
}

/** A timeline from a whole local file, for the containers that only ffmpeg reads. */
export const listPackets = async (tools: FfmpegTools, file: ProbeFile, stream: number): Promise<Timeline> => {
  const entries = [
    '-select_streams',
    String(stream),
    '-show_entries',
    'packet=pts_time,duration_time,flags,size',
  ]
  const args = [...inputArgs(file), ...entries]
  const request = { args, scratchDir: file.scratchDir, readPaths: [file.path], signal: file.signal }
  const listing = PacketListing.parse(await runFfprobe(tools, request))
  const packets = listing.packets
    .filter((packet) => packet.pts_time !== undefined)
    .map((packet) => ({
      ...{ seconds: Number(packet.pts_time), durationSeconds: packet.duration_time },
      ...{ key: packet.flags.startsWith('K'), bytes: packet.size },
    }))
  return { packets, complete: true, endSeconds: endOf(packets) }
}
