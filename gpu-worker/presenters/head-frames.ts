import { setImmediate } from 'node:timers/promises'
import type { Rational } from '../../shared/hls/film.ts'
import type { Phoneme, Word } from '../../shared/jobs/engine-use.ts'
import type { FrameWindow } from '../../shared/jobs/lip-sync.ts'
import type { Character } from './character.ts'
import { stillAbove } from './draw/face.ts'
import { type Box, headSvg } from './draw/index.ts'
import { type Look, lookAt, lookKey } from './gestures.ts'
import { exactBox, headBox, type Stand } from './layers.ts'
import { withLetters } from './letters.ts'
import { closedMouth, type Mouth, quantise } from './mouth.ts'
import { paste, type Raster, rasterise } from './raster.ts'
import { mouthAt, soundsOf } from './speak.ts'

type HeadRequest = {
  character: Character
  stand: Stand
  seed: number
  words: readonly Word[]
  phonemes: readonly Phoneme[]
  rate: Rational
  window: FrameWindow
  signal: AbortSignal
}

/** What a speaking mouth and a moving eye change of the head; they do not meet. */
const lowerFace: Box = { x: 190, y: stillAbove, width: 220, height: 166 }
const eyes: Box = { x: 208, y: 178, width: 184, height: stillAbove - 178 }

/** As many as a minute of speech needs; a picture of a mouth takes about 100 kB. */
const mostKept = 400

/** Remembers what was drawn, the last used longest. */
const createDrawer = <T>(draw: (what: T) => Raster) => {
  const drawn = new Map<string, Raster>()
  return (key: string, what: T): Raster => {
    const raster = drawn.get(key) ?? draw(what)
    drawn.delete(key)
    drawn.set(key, raster)
    const [oldest] = drawn.keys()
    if (drawn.size > mostKept && oldest !== undefined) drawn.delete(oldest)
    return raster
  }
}

const openEyes: Look = { lid: 0, brow: 0, gaze: 0 }

/** A box inside the head's picture, moved to whole pixels: a patch must lie exactly on its place. */
const onPixels = (box: Box, scale: number) => {
  const left = Math.round((box.x - headBox.x) * scale)
  const top = Math.round((box.y - headBox.y) * scale)
  const width = Math.round(box.width * scale)
  const height = Math.round(box.height * scale)
  const exact = {
    ...{ x: headBox.x + left / scale, y: headBox.y + top / scale },
    ...{ width: width / scale, height: height / scale },
  }
  return { left, top, exact }
}

/**
 * Pictures of the head alone as RGBA, one for each frame of the window, not moved. Only the mouth and the eyes are
 * drawn anew, each state once. A frame depends on its own time alone.
 */
export const headFrames = async function* (request: HeadRequest): AsyncGenerator<Buffer> {
  const { character, stand, seed, words, rate, window, signal } = request
  const { scale } = stand
  const sounds = soundsOf(withLetters(words, request.phonemes))
  const mouthPlace = onPixels(lowerFace, scale)
  const eyePlace = onPixels(eyes, scale)
  const base = rasterise(headSvg({ character, box: exactBox(headBox, stand), scale }, closedMouth, openEyes))
  const drawMouth = createDrawer((mouth: Mouth) =>
    rasterise(headSvg({ character, box: mouthPlace.exact, scale }, mouth, openEyes)),
  )
  const drawEyes = createDrawer((look: Look) =>
    rasterise(headSvg({ character, box: eyePlace.exact, scale }, closedMouth, look)),
  )
  for (let i = 0; i < window.frameCount; i++) {
    signal.throwIfAborted()
    const timeMs = ((window.firstFrame + i) * rate.den * 1000) / rate.num
    const { mouth, key } = quantise(mouthAt(sounds, timeMs))
    const look = lookAt(seed, words, timeMs)
    const frame = { ...base, data: Buffer.from(base.data) }
    paste(frame, drawMouth(key, mouth), mouthPlace.left, mouthPlace.top)
    paste(frame, drawEyes(lookKey(look), look), eyePlace.left, eyePlace.top)
    await setImmediate() // drawing is synchronous: heartbeats and aborts get their turn between frames
    yield frame.data
  }
}
