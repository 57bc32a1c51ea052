import { type Film, openFilm, readFrames } from './decode.ts'
import { findFace } from './find-face.ts'
import { findMouth } from './find-mouth.ts'
import { followFace, type Place } from './follow-face.ts'
import { measureOpening } from './measure-opening.ts'
import { type Box, moveBox, type Picture, pictureOf, quantile, scaleBox, wholeBox } from './planes.ts'

const finderWidth = 270
const faceWidth = 120
/** A minute of 30 pictures a second: the close views of a film are held at once. */
const mostFrames = 1800

export type Watched = {
  film: Film
  /** In pixels of the film, where it was first found. */
  face: Box
  mouthFoundBy: 'lips' | 'usual place'
  /** Per frame in pixels of the film; undefined where the face is away. */
  mouths: (Box | undefined)[]
  /** Per frame; NaN where the face is away. */
  opening: number[]
}

const even = (value: number): number => 2 * Math.round(value / 2)

const readPictures = async (
  film: Film,
  filter: string,
  width: number,
  height: number,
): Promise<Picture[]> => {
  const pictures: Picture[] = []
  const scaled = `${filter},scale=${width}:${height}:flags=area`
  for await (const bytes of readFrames(film.path, scaled, 'yuv444p', width * height * 3)) {
    pictures.push(pictureOf(bytes, width, height))
    if (pictures.length > mostFrames) throw new Error(`${film.path} is longer than ${mostFrames} frames`)
  }
  return pictures
}

const locateFace = async (film: Film): Promise<Box> => {
  const height = even((finderWidth * film.height) / film.width)
  const samples = await readPictures(film, 'fps=3', finderWidth, height)
  const face = findFace(samples)
  if (!face) throw new Error(`no face was found in ${film.path}`)
  return scaleBox(face, film.width / finderWidth)
}

/** What of the film is looked at closely: the face and as much again around it, for it moves. */
const surroundings = (film: Film, face: Box): Box => {
  const wide = {
    x: face.x - 0.6 * face.width,
    y: face.y - 0.5 * face.height,
    width: 2.2 * face.width,
    height: 2.1 * face.height,
  }
  const whole = wholeBox(wide, film.width, film.height)
  return {
    x: even(whole.x - 1),
    y: even(whole.y - 1),
    width: even(whole.width - 1),
    height: even(whole.height - 1),
  }
}

const lightnessOf = (pictures: readonly Picture[], face: Box): number => {
  const [first] = pictures
  if (!first) return 255
  const box = wholeBox(face, first.width, first.height)
  const values: number[] = []
  for (let y = box.y; y < box.y + box.height; y += 2)
    for (let x = box.x; x < box.x + box.width; x += 2) values.push(first.y[y * first.width + x] ?? 0)
  return quantile(values, 0.6)
}

/** Finds face and mouth from the pictures alone and measures how open the mouth is in each frame. */
export const watchMouth = async (path: string): Promise<Watched> => {
  const film = await openFilm(path)
  const face = await locateFace(film)
  const part = surroundings(film, face)
  const factor = faceWidth / face.width
  const [width, height] = [even(part.width * factor), even(part.height * factor)]
  const crop = `crop=${part.width}:${part.height}:${part.x}:${part.y}`
  const pictures = await readPictures(film, crop, width, height)
  const near = scaleBox(moveBox(face, -part.x, -part.y), factor)
  const places = followFace(pictures, near)
  const seen = pictures.flatMap((picture, n): { picture: Picture; place: Place }[] => {
    const place = places[n]
    return place ? [{ picture, place }] : []
  })
  const { mouth, by } = findMouth(near, seen)
  const light = lightnessOf(pictures, near)
  const boxes = places.map((place) => place && moveBox(mouth, place.dx, place.dy))
  return {
    ...{ film, face, mouthFoundBy: by },
    mouths: boxes.map((box) => box && moveBox(scaleBox(box, 1 / factor), part.x, part.y)),
    opening: pictures.map((picture, n) => {
      const box = boxes[n]
      return box ? measureOpening(picture, box, light) : Number.NaN
    }),
  }
}
