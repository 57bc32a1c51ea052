import type { Light } from '../light.ts'
import { createPlate, type Plate } from './bitmap.ts'
import { createNoise } from './noise.ts'
import { renderLand } from './render-land.ts'
import { renderSky } from './render-sky.ts'
import type { Terrain } from './terrain.ts'

type PlateRequest = {
  width: number
  height: number
  seed: number
  light: Light
  horizon: number
  terrain: Terrain | null
}

/** Sky, and land where there is a terrain, `horizon` as a share of the height. Below a bare sky stays haze. */
export const renderPlate = ({ width, height, seed, light, horizon, terrain }: PlateRequest): Plate => {
  const plate = createPlate(width, height)
  const noise = createNoise(seed)
  renderSky(plate, light, horizon, noise)
  if (terrain) renderLand(plate, terrain, light, horizon, noise)
  return plate
}
