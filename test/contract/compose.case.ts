import { frameError, lumaOf, packetsOfFile } from '../gpu-worker/joints/read-back.ts'
import { type Composer, film, filmFrames, type Stage, sceneFrames, size, spoken } from './compose.stage.ts'
import { type Check, collectFlaws, type Flaws, unless } from './harness/index.ts'

const pixels = size.width * size.height
/** 34 dB: two encodes of the same picture lie above it, a step of the camera or of a film far below. */
const sameError = 26

const window = (firstFrame: number, endFrame: number) => ({
  ...{ window: { firstFrame, frameCount: endFrame - firstFrame } },
  // As plans list them: those that the window or a transition in it shows.
  scenes: film.scenes.filter((scene) => scene.endFrame + 3 > firstFrame && scene.startFrame - 3 < endFrame),
})

/** Within a slide, in the middle of a scene and within a zoom. */
const cuts = [0, 23, 40, 49, filmFrames]

const countFrames = async (composer: Composer, stage: Stage) => {
  const packets = await packetsOfFile(await stage.make(composer))
  const keys = packets.flatMap(({ key }, i) => (key ? [i] : []))
  const steps = new Set(
    packets
      .map(({ pts }) => pts)
      .toSorted((a, b) => a - b)
      .map((pts, i, all) => pts - (all[i - 1] ?? pts - 7_500)),
  )
  return [
    unless(packets.length === filmFrames, `${packets.length} instead of ${filmFrames}`),
    unless(steps.size === 1, `steps of ${[...steps]} ticks`),
    unless(keys.join() === '0,24,48', `keyframes at ${keys}`),
  ].flatMap((flaw) => flaw ?? [])
}

const comparePieces = async (composer: Composer, stage: Stage) => {
  const whole = await lumaOf(await stage.make(composer), size)
  for (const [i, from] of cuts.slice(0, -1).entries()) {
    const to = cuts[i + 1] ?? filmFrames
    const piece = await lumaOf(await stage.make(composer, window(from, to)), size)
    const frames = Array.from({ length: to - from }, (_, k) => k)
    const errors = frames.map((k) => frameError(piece, k, whole, from + k, pixels))
    const worst = errors.indexOf(Math.max(...errors))
    if ((errors[worst] ?? 0) > sameError)
      return `frame ${from + worst} differs in the piece from ${from} by ${errors[worst]?.toFixed(0)}`
  }
  return undefined
}

const watchMotion = async (composer: Composer, stage: Stage) => {
  const luma = await lumaOf(await stage.make(composer, { captions: null }), size)
  const step = (frame: number) => frameError(luma, frame, luma, frame + 1, pixels)
  const heldFrom = sceneFrames + 14
  return [
    unless(Math.min(...[2, 8, 14].map(step)) > 2, 'the still stands'),
    unless(step(sceneFrames + 6) > 20, 'the film stands'),
    unless(Math.max(step(heldFrom), step(heldFrom + 2)) < 4, 'the film goes on after its end'),
  ].flatMap((flaw) => flaw ?? [])
}

/** Where the lit word is, and how much of it: the still is grey, so only its amber has a low Cb. */
const litPixels = async (path: string, frame: number) => {
  const plane = await lumaOf(path, size, [
    'extractplanes=u',
    `scale=${size.width}:${size.height}:flags=neighbor`,
  ])
  const columns = Array.from({ length: pixels }, (_, i) => i).filter(
    (i) => (plane[frame * pixels + i] ?? 128) < 100,
  )
  const mean = columns.reduce((sum, i) => sum + (i % size.width), 0) / Math.max(1, columns.length)
  const top = Math.min(size.height, ...columns.map((i) => Math.floor(i / size.width)))
  return { count: columns.length, column: mean, top }
}

const watchCaptions = async (composer: Composer, stage: Stage) => {
  const path = await stage.make(composer, window(0, sceneFrames))
  const bare = await stage.make(composer, { ...window(0, sceneFrames), captions: null })
  const [drawn, plain] = await Promise.all([lumaOf(path, size), lumaOf(bare, size)])
  const drawnAt = (frame: number) => frameError(drawn, frame, plain, frame, pixels)
  const first = await litPixels(path, spoken.firstFrame)
  const second = await litPixels(path, spoken.secondFrame)
  return [
    unless(drawnAt(spoken.firstFrame) > 50, 'no words while one is said'),
    unless(drawnAt(2) < sameError, 'words before any is said'),
    unless(drawnAt(spoken.silentFrame) < sameError, 'words in silence'),
    unless(Math.min(first.count, second.count) > 30, 'the spoken word is not lit'),
    unless(second.column - first.column > 15, 'the light does not move to the next word'),
    unless(first.top > size.height / 2, 'the words stand in the upper half'),
  ].flatMap((flaw) => flaw ?? [])
}

const rules = {
  'a piece holds exactly its frames': countFrames,
  'a frame is the same in whatever piece': comparePieces,
  'stills and films move, and films end held': watchMotion,
  'captions light up the word that is said': watchCaptions,
}

/** What holds for everything that composes films; all rules or some. */
export const findComposeFlaws = (
  composer: Composer,
  stage: Stage,
  names: readonly (keyof typeof rules)[] = Object.keys(rules) as (keyof typeof rules)[],
): Promise<Flaws> =>
  collectFlaws(
    Object.fromEntries(names.map((name): [string, Check] => [name, () => rules[name](composer, stage)])),
  )
