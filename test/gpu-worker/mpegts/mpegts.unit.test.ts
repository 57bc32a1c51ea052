import { describe, expect, it } from 'vitest'
import { countAdtsFrames, parseAdts } from '../../../gpu-worker/mpegts/adts.ts'
import { nalType, nalUnitsOf, readAccessUnit } from '../../../gpu-worker/mpegts/h264.ts'
import { inspectChunks } from '../../../gpu-worker/mpegts/inspect.ts'
import { parsePes, ticksBetween } from '../../../gpu-worker/mpegts/pes.ts'

/** One TS packet: payload behind an adaptation field that fills the rest. */
const packet = (pid: number, unitStart: boolean, payload: number[]): number[] => {
  const stuffing = 184 - payload.length
  const adaptation =
    stuffing === 0 ? [] : [stuffing - 1, ...(stuffing > 1 ? [0, ...Array(stuffing - 2).fill(0xff)] : [])]
  const control = (stuffing > 0 ? 0x20 : 0) | 0x10
  return [0x47, (unitStart ? 0x40 : 0) | (pid >> 8), pid & 0xff, control, ...adaptation, ...payload]
}

const stamp = (prefix: number, ticks: number): number[] => [
  (prefix << 4) | (Math.floor(ticks / 2 ** 30) << 1) | 1,
  Math.floor(ticks / 2 ** 22) & 0xff,
  ((Math.floor(ticks / 2 ** 15) & 0x7f) << 1) | 1,
  Math.floor(ticks / 2 ** 7) & 0xff,
  ((ticks & 0x7f) << 1) | 1,
]
const pes = (streamId: number, pts: number, dts: number, payload: number[]): number[] => [
  ...[0, 0, 1, streamId, 0, 0, 0x80, 0xc0, 10, ...stamp(3, pts), ...stamp(1, dts), ...payload],
]
const sps = [0x67, 0x64, 0x00, 0x1f, 0xac]
const idr = [0, 0, 0, 1, ...sps, 0, 0, 1, 0x68, 0xee, 0, 0, 1, 0x65, 0x88]
const adts = (bytes: number): number[] => [
  ...[0xff, 0xf1, 0x4c, 0x80 | (bytes >> 11), (bytes >> 3) & 0xff, ((bytes & 7) << 5) | 0x1f, 0xfc],
  ...Array(bytes - 7).fill(0),
]

async function* inChunks(bytes: number[], size: number) {
  for (let at = 0; at < bytes.length; at += size) yield Uint8Array.from(bytes.slice(at, at + size))
}

describe('inspecting a segment', () => {
  const video = [
    ...packet(0, true, [0, 0, 0xb0]),
    ...packet(256, true, pes(0xe0, 900_000, 893_994, idr)),
    ...packet(256, false, [1, 2, 3]),
    ...packet(256, true, pes(0xe0, 906_006, 896_997, [0, 0, 1, 0x41])),
  ]

  it.each([1, 100, 188, 1000])(
    'counts pictures and reads the first times, in chunks of %d bytes',
    async (size) => {
      const found = await inspectChunks(inChunks(video, size))
      expect(found).toMatchObject({ kind: 'video', frames: 2, firstPts: 900_000, firstDts: 893_994 })
      expect(Array.from(found.firstPayload)).toEqual([...idr, 1, 2, 3])
    },
  )

  it('counts AAC frames over all PES packets', async () => {
    const sound = [
      ...packet(256, true, pes(0xc0, 900_000, 900_000, [...adts(30), ...adts(40)])),
      ...packet(256, true, pes(0xc0, 903_840, 903_840, adts(50))),
    ]
    expect(await inspectChunks(inChunks(sound, 188))).toMatchObject({
      kind: 'audio',
      frames: 3,
      firstPts: 900_000,
    })
  })

  it('refuses a stream that ends inside a packet, or has lost its rhythm, or is empty', async () => {
    await expect(inspectChunks(inChunks(video.slice(0, -1), 188))).rejects.toThrow(RangeError)
    await expect(inspectChunks(inChunks(video.slice(1), 188))).rejects.toThrow(RangeError)
    await expect(inspectChunks(inChunks([], 188))).rejects.toThrow(RangeError)
  })
})

describe('timestamps', () => {
  it('are read in all their 33 bits', () => {
    const ticks = 2 ** 33 - 12_345
    expect(parsePes(Uint8Array.from(pes(0xe0, ticks, ticks - 1, [])))).toMatchObject({
      pts: ticks,
      dts: ticks - 1,
    })
  })

  it('are compared over the wrap of the clock', () => {
    expect(ticksBetween(5, 2 ** 33 - 5)).toBe(10)
    expect(ticksBetween(2 ** 33 - 5, 5)).toBe(-10)
  })
})

describe('an access unit', () => {
  it('yields its SPS without start code or trailing zeros, and says whether it is an IDR picture', () => {
    const found = readAccessUnit(Uint8Array.from([...idr, 0, 0, 1, 0x09, 0xf0, 0]))
    expect(Array.from(found.sps ?? [])).toEqual(sps)
    expect(found.idr).toBe(true)
    expect(nalUnitsOf(Uint8Array.from(idr)).map(nalType)).toEqual([7, 8, 5])
  })

  it('of another picture is no place to start', () => {
    expect(readAccessUnit(Uint8Array.from([0, 0, 1, 0x41, 0x9a]))).toEqual({ sps: undefined, idr: false })
  })
})

describe('ADTS', () => {
  it('says what the sound is', () => {
    expect(parseAdts(Uint8Array.from(adts(77)))).toMatchObject({
      ...{ objectType: 2, sampleRateIndex: 3, channels: 2, frameBytes: 77 },
    })
  })

  it('is refused when cut or when no frame starts where the last ended', () => {
    expect(() => countAdtsFrames(Uint8Array.from([...adts(20), 1, 2, 3, 4, 5, 6, 7]))).toThrow(RangeError)
    expect(() => countAdtsFrames(Uint8Array.from(adts(20).slice(0, -1)))).toThrow(RangeError)
  })
})
