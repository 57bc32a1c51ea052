import { AppError } from '../../../shared/errors.ts'
import type { Grid } from '../../../shared/hls/film.ts'
import type { AudioFacts, ProbeInput, VideoFacts } from '../../../shared/jobs/probe.ts'
import type { JobHandler } from '../handler.ts'
import { judgeCopy } from './copy.ts'
import { gridCuts } from './cuts.ts'
import { readAudio, readVideo } from './facts.ts'
import type { Inspection } from './inspect.ts'
import { openMedia } from './open-media.ts'
import { toNumber } from './rate.ts'

/** Sound that outlasts the picture by more than this keeps the last picture up. */
const holdAfterSeconds = 0.25

const assertAllowed = (input: ProbeInput, video: VideoFacts | undefined, seconds: number): void => {
  if (input.requireVideo && !video) throw new AppError('no_video_stream', 'the file has no video stream')
  if (seconds > input.maxDurationSeconds)
    throw new AppError('too_long', 'the film is too long', {
      ...{ field: 'duration_seconds', got: seconds, allowed: input.maxDurationSeconds },
    })
  const pixels = Math.max(
    (video?.codedWidth ?? 0) * (video?.codedHeight ?? 0),
    (video?.width ?? 0) * (video?.height ?? 0),
  )
  if (pixels > input.maxPixels)
    throw new AppError('too_many_pixels', 'the picture is too large', {
      ...{ field: 'pixels', got: pixels, allowed: input.maxPixels },
    })
}

/**
 * A constant rate keeps the pictures' own phase: a grid half a frame off would round Matroska's milliseconds now up,
 * now down. So it starts on a picture's step, less than a frame after the container when the sound comes first.
 */
const layGrid = (
  rate: Grid['rate'],
  video: VideoFacts,
  audio: AudioFacts | undefined,
  first: number,
): Grid => {
  const frames = toNumber(rate)
  const stepsBefore = Math.floor((video.startSeconds - first) * frames + 0.01)
  const startSeconds = video.variableFrameRate ? first : video.startSeconds - stepsBefore / frames
  const audioEnd = audio?.endSeconds ?? 0
  const end = audioEnd - video.endSeconds > holdAfterSeconds ? audioEnd : video.endSeconds
  const frameCount = Math.max(1, Math.ceil((end - startSeconds) * frames - 0.05))
  return { rate, startSeconds, frameCount, videoEndSeconds: video.endSeconds }
}

const readTracks = ({ video, audio }: Inspection) => {
  const heard =
    audio && audio.timeline.packets.length > 0 && audio.stream.sample_rate > 0 && audio.stream.channels > 0
  return {
    video: video && video.timeline.packets.length > 0 ? readVideo(video.stream, video.timeline) : undefined,
    audio: heard ? readAudio(audio.stream, audio.timeline) : undefined,
  }
}

/** What a stored file is, where its frames lie and how it will be cut; typed refusals instead of guesses. */
export const runProbe: JobHandler<'probe'> = async (input, env) => {
  const { demuxer, found } = await openMedia(input.mediaId, env)
  const { video, audio } = readTracks(found)
  if (!video && !audio) throw new AppError('unreadable_media', 'the file has neither picture nor sound')
  const known = [video?.facts, audio].filter((facts) => facts !== undefined)
  const startSeconds = Math.min(...known.map((facts) => facts.startSeconds))
  const durationSeconds = Math.max(...known.map((facts) => facts.endSeconds)) - startSeconds
  assertAllowed(input, video?.facts, durationSeconds)
  if (durationSeconds <= 0)
    throw new AppError('unreadable_media', 'the file lasts no time', { got: durationSeconds })
  if (video && (video.facts.codedWidth === 0 || video.facts.codec === 'unknown'))
    throw new AppError('unreadable_media', 'the picture is of no codec that we read')
  const grid = video ? layGrid(video.rate, video.facts, audio, startSeconds) : null
  const [upscaler] = env.engines.upscale.engines
  return {
    source: {
      ...{ mediaId: input.mediaId, demuxer },
      videoStream: video && found.video ? found.video.stream.index : null,
      audioStream: audio && found.audio ? found.audio.stream.index : null,
    },
    sizeBytes: env.sourceOf(input.mediaId).sizeBytes,
    durationSeconds,
    video: video?.facts ?? null,
    audio: audio ?? null,
    grid,
    cuts: grid && gridCuts(toNumber(grid.rate), grid.frameCount),
    copy:
      video && grid && found.video
        ? judgeCopy(found.video.stream, video.facts, found.video.timeline, grid)
        : { refused: 'there is no picture' },
    encoder: env.ffmpeg.encoder,
    ...(upscaler ? { upscaler: { engine: upscaler.engine, model: upscaler.model } } : {}),
  }
}
