import type { Engine } from '../engine.ts'

/** Frames in and out are yuv420p; `scale` is the engine's own whole factor, the handler scales to the exact size after it. */
export type UpscaleRequest = {
  frames: AsyncIterable<Uint8Array>
  width: number
  height: number
  /** Wanted factor; the engine may answer with another whole factor. */
  wantedScale: number
}

export type UpscaledFrames = { frames: AsyncIterable<Uint8Array>; width: number; height: number }

export type UpscaleEngine = Engine<UpscaleRequest, UpscaledFrames>
