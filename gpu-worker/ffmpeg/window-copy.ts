import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  EncodedAudioPacketSource,
  type EncodedPacket,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  FilePathTarget,
  type Input,
  type InputAudioTrack,
  type InputVideoTrack,
  MkvOutputFormat,
  Mp4OutputFormat,
  Output,
} from 'mediabunny'
import type { Window, WindowRequest } from './window.ts'
import { openInput, openReader } from './window-reader.ts'
import { pickTracks } from './window-tracks.ts'

/** Deeper than any reorder buffer (16 pictures): after so many packets past the end, none before it can follow. */
const packetsPastEnd = 20

/** Every packet that showing [first, to) needs, in decode order; leading pictures of an open group are left out. */
async function* packetsUntil(
  sink: EncodedPacketSink,
  first: EncodedPacket,
  toSeconds: number,
  hidden: boolean,
) {
  let past = 0
  for await (const packet of sink.packets(first)) {
    if (!hidden && packet.timestamp < first.timestamp) continue
    past = packet.timestamp >= toSeconds ? past + 1 : 0
    yield packet
    if (past >= packetsPastEnd) return
  }
}

type Copier = {
  packets: AsyncGenerator<EncodedPacket>
  add: (packet: EncodedPacket) => Promise<void>
  count: number
}

/** Two tracks are written in turn, by time: the muxer then holds back next to nothing. */
const copyInterleaved = async (
  copiers: Copier[],
  offsetSeconds: number,
  signal: AbortSignal,
): Promise<void> => {
  const heads = await Promise.all(
    copiers.map(async (copier) => ({ copier, next: await copier.packets.next() })),
  )
  for (;;) {
    signal.throwIfAborted()
    const [head] = heads
      .filter(({ next }) => !next.done)
      .toSorted((a, b) => (a.next.value?.timestamp ?? 0) - (b.next.value?.timestamp ?? 0))
    if (!head?.next.value) return
    const packet = head.next.value
    await head.copier.add(packet.clone({ timestamp: packet.timestamp - offsetSeconds }))
    head.copier.count += 1
    head.next = await head.copier.packets.next()
  }
}

/** mediabunny snaps to multiples of 1/frameRate: given the source's own clock, ticks survive exactly. */
const copyVideo = async (output: Output, track: InputVideoTrack, first: EncodedPacket, toSeconds: number) => {
  const codec = await track.getCodec()
  const decoderConfig = await track.getDecoderConfig()
  const ticksPerSecond = await track.getTimeResolution()
  const exact = Number.isInteger(ticksPerSecond) && ticksPerSecond <= 1_000_000
  if (!codec || !decoderConfig || !exact || !output.format.getSupportedVideoCodecs().includes(codec))
    return undefined
  const source = new EncodedVideoPacketSource(codec)
  const transformationMatrix = await track.getTransformationMatrix()
  output.addVideoTrack(source, {
    ...{ frameRate: ticksPerSecond, transformationMatrix },
    canBeTransparent: first.sideData.alpha !== undefined,
  })
  const packets = packetsUntil(new EncodedPacketSink(track), first, toSeconds, first.timestamp < 0)
  return { packets, add: (packet: EncodedPacket) => source.add(packet, { decoderConfig }), count: 0 }
}

const copyAudio = async (output: Output, track: InputAudioTrack, first: EncodedPacket, toSeconds: number) => {
  const codec = await track.getCodec()
  const decoderConfig = await track.getDecoderConfig()
  if (!codec || !decoderConfig || !output.format.getSupportedAudioCodecs().includes(codec)) return undefined
  const source = new EncodedAudioPacketSource(codec)
  output.addAudioTrack(source)
  const packets = packetsUntil(new EncodedPacketSink(track), first, toSeconds, true)
  return { packets, add: (packet: EncodedPacket) => source.add(packet, { decoderConfig }), count: 0 }
}

const firstPackets = async (
  tracks: { video: InputVideoTrack | undefined; audio: InputAudioTrack | undefined },
  fromSeconds: number,
) => {
  const videoSink = tracks.video && new EncodedPacketSink(tracks.video)
  const audioSink = tracks.audio && new EncodedPacketSink(tracks.audio)
  return {
    video: await (videoSink?.getKeyPacket(fromSeconds, { verifyKeyPackets: true }) ?? null),
    videoStart: await (videoSink?.getFirstPacket() ?? null),
    audio: (await audioSink?.getPacket(fromSeconds)) ?? (await audioSink?.getFirstPacket()) ?? null,
  }
}

const copyFrom = async (input: Input, request: WindowRequest, path: string): Promise<Window | undefined> => {
  const picked = await pickTracks(input)
  const video = request.kind === 'audio' ? undefined : picked.video
  const audio = request.kind === 'video' || request.source.audioStream === null ? undefined : picked.audio
  const first = await firstPackets({ video, audio }, request.fromSeconds)
  const firstVideo = first.video ?? first.videoStart
  const lead = video ? firstVideo : first.audio
  if (!lead || (video && firstVideo?.type !== 'key')) return undefined
  // Negative times are what an edit list hides: kept negative, our file's edit list hides them again.
  const offsetSeconds = Math.max(0, lead.timestamp)
  // Only Matroska can carry VP8's and VP9's alpha, and its milliseconds are then the source's own.
  const alpha = firstVideo?.sideData.alpha !== undefined
  const format = alpha ? new MkvOutputFormat() : new Mp4OutputFormat({ fastStart: false })
  const output = new Output({ format, target: new FilePathTarget(path) })
  const copiers = [
    ...(video && firstVideo ? [await copyVideo(output, video, firstVideo, request.toSeconds)] : []),
    ...(audio && first.audio ? [await copyAudio(output, audio, first.audio, request.toSeconds)] : []),
  ]
  const usable = copiers.filter((copier) => copier !== undefined)
  if (usable.length < copiers.length) return undefined
  await output.start()
  await copyInterleaved(usable, offsetSeconds, request.signal)
  await output.finalize()
  const audioCopied = audio !== undefined && first.audio !== null
  return {
    ...{ path, demuxer: alpha ? 'matroska' : 'mov', offsetSeconds, whole: false },
    videoStream: video ? 0 : null,
    audioStream: audioCopied ? (video ? 1 : 0) : null,
    packets: {
      video: video ? (usable[0]?.count ?? 0) : 0,
      audio: audioCopied ? (usable.at(-1)?.count ?? 0) : 0,
    },
    readPaths: [path],
    close: () => rm(path, { force: true }),
  }
}

let named = 0

/** Undefined when this source cannot be windowed exactly; throws what mediabunny or the network throws. */
export const copyWindow = async (request: WindowRequest): Promise<Window | undefined> => {
  if (request.source.demuxer !== 'mov' && request.source.demuxer !== 'matroska') return undefined
  named += 1
  const path = join(request.scratchDir, `window-${named}`)
  const reader = await openReader({ ...request, mediaId: request.source.mediaId })
  const input = openInput(reader, request.sizeBytes)
  try {
    const window = await copyFrom(input, request, path)
    if (!window) await rm(path, { force: true })
    return window
  } finally {
    input.dispose()
    await reader.close()
  }
}
