import { createReadStream } from 'node:fs'
import type { Rational } from '../../../shared/hls/film.ts'
import { packetsOf, type TsPacket } from '../../mpegts/packets.ts'
import { clockHz, parsePes, setStamps, ticksBetween } from '../../mpegts/pes.ts'

/** Where the next piece goes on, and how the transport stream's own counters stand. */
export type Joint = {
  rate: Rational
  /** Frames before the piece. */
  frames: number
  /** How many frames decoding runs ahead of showing, in the whole film. */
  delay: number
  counters: Map<number, number>
}

export type RetimedPiece = { path: string; firstPts: number; frames: number }

/** What makes a piece unfit to follow the pieces before it. */
export class Misfit extends Error {}

const batchBytes = 188 * 5_000

const isPesStart = ({ unitStart, payload }: TsPacket): boolean =>
  unitStart && payload[0] === 0 && payload[1] === 0 && payload[2] === 1

/** Demuxers tell a lost packet by its number: they run on over all pieces. */
const renumber = ({ pid, payload, bytes }: TsPacket, counters: Map<number, number>): void => {
  const last = counters.get(pid) ?? 15
  const next = payload.length > 0 ? (last + 1) % 16 : last
  counters.set(pid, next)
  bytes[3] = ((bytes[3] ?? 0) & 0xf0) | next
}

/**
 * A piece's packets with times that run on from the pieces before it: frame k of the film at biasTicks + k / rate,
 * wherever the piece's own clock began. Its first frame is an IDR, so no frame is shown before it.
 * @throws Misfit when its frames do not fill its part of the grid, each place once
 */
export const retimePiece = async function* (
  piece: RetimedPiece,
  joint: Joint,
  biasTicks: number,
): AsyncGenerator<Uint8Array> {
  const { num, den } = joint.rate
  const ticksOf = (frame: number): number => biasTicks + Math.round((frame * clockHz * den) / num)
  const seen = new Uint8Array(piece.frames)
  let decoded = 0
  let batch: Uint8Array[] = []
  for await (const packet of packetsOf(createReadStream(piece.path, { highWaterMark: batchBytes }))) {
    renumber(packet, joint.counters)
    if (isPesStart(packet)) {
      const ticks = ticksBetween(parsePes(packet.payload).pts, piece.firstPts)
      const place = Math.round((ticks * num) / (clockHz * den))
      if (place < 0 || place >= piece.frames || seen[place] || decoded - joint.delay > place)
        throw new Misfit(`a frame stands at place ${place} of ${piece.frames}`)
      seen[place] = 1
      const pts = ticksOf(joint.frames + place)
      setStamps(packet.payload, { pts, dts: ticksOf(joint.frames + decoded - joint.delay) })
      decoded++
    }
    batch.push(packet.bytes)
    if (batch.length * 188 < batchBytes) continue
    yield Buffer.concat(batch)
    batch = []
  }
  yield Buffer.concat(batch)
}
