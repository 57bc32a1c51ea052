import type { FaceBox } from '../../../shared/jobs/face-track.ts'
import type { Engine } from '../engine.ts'
import type { FaceTrack } from './face-track.ts'

/** One film's frames for tracking, decoded once, upright, in grid order; the track is in their pixels. */
export type TrackRequest = {
  /** Grey frames, width × height bytes each, scaled down for finding. */
  frames: AsyncIterable<Uint8Array>
  width: number
  height: number
  frameCount: number
  framesPerSecond: number
  faceBox: FaceBox | null
}

/**
 * A run of output frames. `planes` are yuv420p, width × height × 3/2 bytes, changed in place or replaced; outside the
 * mouth they leave untouched. `sourceFrame` is the frame's number in the track.
 */
export type MouthFrame = { outputFrame: number; sourceFrame: number; planes: Uint8Array }

/** A frame of the source as it is, only to be looked at. */
export type SourceFrame = { sourceFrame: number; planes: Uint8Array }

export type MouthRequest = {
  frames: AsyncIterable<MouthFrame>
  /**
   * Some frames of the source from four seconds before those of the run to four seconds after, in order, the same ones
   * in every run; nothing is decoded unless it is read, and then before `frames`.
   */
  surroundings: AsyncIterable<SourceFrame>
  width: number
  height: number
  framesPerSecond: number
  track: FaceTrack
  /** Mono, 16 kHz, of the whole voice as far as the window and one second around it need; sample 0 stands at voiceStartSeconds. */
  voice: Float32Array
  voiceStartSeconds: number
  /** Root mean square of the whole voice where it is loud, the same in every run of a film. */
  voiceLevel: number
}

/** Errors of `run`: as any engine's. Frames without a face in the track pass as they are. */
export type LipSyncEngine = Omit<Engine<MouthRequest, AsyncIterable<Uint8Array>>, 'canDo'> & {
  canDo: (input: Pick<MouthRequest, 'width' | 'height'>) => boolean
}

/** Finds and follows the face; errors: `no_face` with the confidence reached. */
export type FaceFinder = Engine<TrackRequest, FaceTrack>
