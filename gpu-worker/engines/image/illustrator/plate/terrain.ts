/** A landscape for the plate renderer: metres, the viewer at the origin looking along +z. */
export type Terrain = {
  /** Height of the eye above the ground at the feet. */
  eye: number
  /** Swell of the near ground, and of the distance from `rangeFrom` on. */
  swell: number
  ridge: number
  rangeFrom: number
  /** Whether the range is of sharp peaks rather than of hills. */
  sharp: boolean
  /** Everything below this is water; −Infinity = none. */
  waterFrom: number
  waterTo: number
  /** Colours by what lies there: near ground, far ground, steep rock, peaks. */
  near: string
  far: string
  rock: string
  peak: string
  /** Bumps of canopy on the far ground, 0…1. */
  woods: number
  /** How coarse the near ground looks: grass 1, sand less, snow least. */
  rough: number
  /** Height of dunes in metres. */
  dunes: number
  /** Ripples of sand or furrows of a field, 0…1. */
  ripples: number
}

export const meadow: Terrain = {
  ...{
    eye: 2.2,
    swell: 0.5,
    ridge: 160,
    rangeFrom: 500,
    sharp: false,
    waterFrom: Infinity,
    waterTo: Infinity,
  },
  ...{
    near: '#5f8a3a',
    far: '#4a7238',
    rock: '#6f7568',
    peak: '#7f8a78',
    woods: 0.6,
    rough: 1,
    dunes: 0,
    ripples: 0,
  },
}
