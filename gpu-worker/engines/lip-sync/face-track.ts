/** Face and mouth of one frame in pixels of the upright full-size picture; null = no face there. */
export type FacePose = {
  face: { x: number; y: number; width: number; height: number }
  /** Centre of the mouth and its width with closed lips, and its turn in radians. */
  mouth: { x: number; y: number; width: number; angleRadians: number }
} | null

export type FaceTrack = {
  width: number
  height: number
  /** 0 to 1. */
  confidence: number
  /** First frames of shots: nothing is carried across them. */
  cuts: number[]
  poses: FacePose[]
}
