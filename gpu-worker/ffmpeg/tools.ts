import type { Encoder } from '../../shared/hls/film.ts'

/** Found once at start: where the programs are, what they can do, how they are shut in. */
export type FfmpegTools = {
  ffmpegPath: string
  ffprobePath: string
  ffmpegMajor: number
  /** The encoder that this worker gives to new films. */
  encoder: Encoder
  /** Every encoder it can run pieces with (a worker with NVENC runs x264 too). */
  encoders: Encoder[]
  /** Names of the optional filters found (`uspp`, `spp`, `fspp`, `gradfun`, …). */
  filters: ReadonlySet<string>
  sandbox: { kind: 'bubblewrap'; path: string } | { kind: 'rlimit'; path: string } | { kind: 'none' }
}
