import { fall, flat, glow, group, line, type Node } from '../drawing.ts'
import { box } from '../path.ts'
import { skyscraper, streetLamp, townHouse } from '../scenery/built.ts'
import type { BuildStage, Place } from './place.ts'

/** Houses that recede to the horizon on one side, drawn for the left. */
const rowOfHouses = (place: Place, label: string, foot: number): Node[] => {
  const random = place.random.fork(label)
  const nodes: Node[] = []
  let [x, scale] = [place.width * 0.36, 0.42]
  for (let i = 0; i < 5; i++) {
    const width = random.range(120, 165)
    const height = random.range(400, 620)
    x -= width * scale
    nodes.push(
      group(townHouse(random, width, height, place.light.dark), {
        x,
        y: foot - 190 + 250 * (scale - 0.3),
        scale,
        haze: Math.max(0, 0.42 - scale * 0.42),
      }),
    )
    scale *= 1.34
  }
  return nodes
}

export const cityStreet: BuildStage = (place) => {
  const { width, random, light } = place
  const [horizon, feet] = [600, 825]
  const skyline = random.fork('skyline')
  const mid = width / 2
  const road = `M${mid - 16} ${horizon}L${mid + 16} ${horizon}L${width * 1.02} 1010L${width * -0.02} 1010Z`
  const dashes = [0.06, 0.16, 0.32, 0.56, 0.9].map((t) => {
    const y = horizon + 400 * t
    return flat(
      `M${mid - 2 - 8 * t} ${y}L${mid + 2 + 8 * t} ${y}L${mid + 3 + 10 * t} ${y + 10 + 40 * t}L${mid - 3 - 10 * t} ${y + 10 + 40 * t}Z`,
      '#e8e2d0',
    )
  })
  const lamp = (at: number, y: number, scale: number): Node =>
    group(streetLamp(light.dark), { x: width * at, y, scale, haze: scale < 2 ? 0.2 : 0 })
  return {
    ...{ indoors: false, sky: true, horizon, feet, waterline: null, terrain: null },
    back: [
      ...Array.from({ length: Math.round(width / 52) }, (_, i) =>
        group(skyscraper(skyline, 58, skyline.range(150, 420), light.dark), {
          x: i * 52 - 10,
          y: horizon + 4,
          haze: 0.48,
        }),
      ),
      fall(box(-20, horizon, width + 40, 420), '#9d9a96', '#7a7672'),
    ],
    props: [
      ...rowOfHouses(place, 'left', horizon + 190),
      group(rowOfHouses(place, 'right', horizon + 190), { x: width, flip: true }),
      fall(road, '#5f6168', '#44464d'),
      ...dashes,
      line(
        `M${mid - 18} ${horizon + 2}L${width * -0.03} 1010M${mid + 18} ${horizon + 2}L${width * 1.03} 1010`,
        '#c9c4ba',
        5,
      ),
      lamp(0.34, horizon + 60, 1.5),
      lamp(0.66, horizon + 60, 1.5),
      lamp(0.16, horizon + 190, 3.4),
      lamp(0.84, horizon + 190, 3.4),
      ...(light.dark ? [glow(mid, horizon + 250, 320, '#ffcf8a', 0.22)] : []),
    ],
    front: [],
  }
}
