import { audioGroup } from '../../../shared/hls/film-spec.ts'
import { segmentSecondsOf } from '../../../shared/hls/pieces.ts'
import { AudioInput } from '../../../shared/jobs/audio.ts'
import { EncodeInput } from '../../../shared/jobs/encode.ts'
import type { JobType } from '../../../shared/jobs/index.ts'
import type { ProbeOutput } from '../../../shared/jobs/probe.ts'
import { RemuxInput } from '../../../shared/jobs/remux.ts'
import { trackPiece } from '../../shared/hls/sample-film.ts'
import { engineOutputs } from './canned-engines.ts'

/** 62 s at 25 fps: one segment of 2 s and fifteen of 4 s, so pieces of 1, 2, 4, 8 and 1 segments. */
const cuts = [0, ...Array.from({ length: 16 }, (_, i) => 50 + i * 100)]
export const copyCuts = [0, 250, 500, 750, 1000, 1250, 1550]

export const probeOutput = (change: Partial<ProbeOutput> = {}): ProbeOutput => ({
  source: { mediaId: 'med_1', demuxer: 'mov', videoStream: 0, audioStream: 1 },
  sizeBytes: 1000,
  durationSeconds: 62,
  video: {
    codec: 'h264',
    width: 1280,
    height: 720,
    codedWidth: 1280,
    codedHeight: 720,
    rotationDegrees: 0,
    sampleAspectRatio: '1:1',
    pixelFormat: 'yuv420p',
    averageFrameRate: 25,
    variableFrameRate: false,
    startSeconds: 0,
    endSeconds: 62,
    bitrateKbps: 2000,
  },
  audio: { codec: 'aac', sampleRateHz: 48_000, channels: 2, startSeconds: 0, endSeconds: 62 },
  grid: { rate: { num: 25, den: 1 }, startSeconds: 0, frameCount: 1550, videoEndSeconds: 62 },
  cuts,
  copy: { refused: 'test' },
  encoder: { family: 'x264', ffmpegMajor: 5 },
  ...change,
})

/** What a worker would answer, by job type; every segment has this many bytes. */
export const segmentBytes = 376

export const cannedOutputs: Partial<Record<JobType, (input: unknown) => unknown>> = {
  ...engineOutputs,
  encode: (raw) => {
    const { rungs, piece, grid, poster } = EncodeInput.parse(raw)
    const segments = segmentSecondsOf(piece, grid.rate).map((s): [number, number] => [s * 1000, segmentBytes])
    return {
      tracks: rungs.map(({ name }) => trackPiece(name, segments)),
      sprite: null,
      poster: poster ? 'poster.jpg' : null,
    }
  },
  remux: (raw) => {
    const { piece, grid } = RemuxInput.parse(raw)
    return {
      tracks: [
        trackPiece(
          'source',
          segmentSecondsOf(piece, grid.rate).map((s) => [s * 1000, segmentBytes]),
        ),
      ],
    }
  },
  audio: (raw) => {
    const { piece, grid } = AudioInput.parse(raw)
    return {
      tracks: [
        trackPiece(
          audioGroup,
          segmentSecondsOf(piece, grid.rate).map((s) => [s * 1000, segmentBytes]),
        ),
      ],
    }
  },
  poster: () => ({
    sprites: [{ name: 'sprite.jpg', tileWidth: 160, tileHeight: 90, columns: 5, times: [0] }],
    poster: 'poster.jpg',
  }),
  import: () => ({
    name: 'x.mp4',
    fileName: 'x.mp4',
    contentType: 'video/mp4',
    sizeBytes: 9,
    mediaId: 'med_9',
  }),
}
