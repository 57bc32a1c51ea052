import { join } from 'node:path'
import {
  EncodedPacketSink,
  EncodedVideoPacketSource,
  FilePathTarget,
  Mp4OutputFormat,
  Output,
} from 'mediabunny'
import type { Demuxer } from '../../shared/jobs/source.ts'
import { openInput, openReader } from './window-reader.ts'
import { pickTracks } from './window-tracks.ts'

type KeyframesRequest = {
  url: string
  sizeBytes: number
  demuxer: Demuxer
  /** On the source's clock, ascending. */
  times: readonly number[]
  scratchDir: string
  signal: AbortSignal
}

/**
 * A film of keyframes alone, at 25 a second: picture i is the keyframe at or before times[i]. Reads one block per
 * keyframe instead of the film. Undefined when mediabunny cannot read or write this source.
 */
export const copyKeyframes = async (request: KeyframesRequest): Promise<string | undefined> => {
  if (request.demuxer !== 'mov' && request.demuxer !== 'matroska') return undefined
  const path = join(request.scratchDir, 'keyframes.mp4')
  const reader = await openReader(request)
  const input = openInput(reader, request.sizeBytes)
  try {
    const { video } = await pickTracks(input)
    const codec = await video?.getCodec()
    const decoderConfig = await video?.getDecoderConfig()
    const output = new Output({
      format: new Mp4OutputFormat({ fastStart: false }),
      target: new FilePathTarget(path),
    })
    if (!video || !codec || !decoderConfig || !output.format.getSupportedVideoCodecs().includes(codec))
      return undefined
    const source = new EncodedVideoPacketSource(codec)
    output.addVideoTrack(source, {
      frameRate: 25,
      transformationMatrix: await video.getTransformationMatrix(),
    })
    await output.start()
    const sink = new EncodedPacketSink(video)
    for (const [i, seconds] of request.times.entries()) {
      request.signal.throwIfAborted()
      const packet = (await sink.getKeyPacket(seconds)) ?? (await sink.getFirstKeyPacket())
      if (!packet) return undefined
      await source.add(packet.clone({ timestamp: i / 25, duration: 1 / 25, sideData: {} }), { decoderConfig })
    }
    await output.finalize()
    return path
  } finally {
    input.dispose()
    await reader.close()
  }
}
