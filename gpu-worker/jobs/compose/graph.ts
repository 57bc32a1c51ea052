import { toEven } from '../../../shared/even.ts'
import type { Rational } from '../../../shared/hls/film.ts'
import type { ComposeInput } from '../../../shared/jobs/compose.ts'
import { taggedBt709 } from '../../ffmpeg/bt709.ts'
import { gridFilters } from '../encode/grid.ts'
import { type CameraShot, cameraFilters, filmPath, pathOf, stillOversampling } from './camera.ts'
import { fitFilters, fitOf } from './fit.ts'
import { changeAfter, layOut, type Span } from './layout.ts'
import type { Picture } from './pictures.ts'

type Shown = { firstFrame: number; endFrame: number }

/** From the first to the last frame that needs the scene. */
const shownOf = (spans: readonly Span[], scene: number): Shown => {
  const own = spans.filter((span) => span.scene === scene || span.next?.scene === scene)
  return {
    firstFrame: Math.min(...own.map(({ fromFrame }) => fromFrame)),
    endFrame: Math.max(...own.map(({ toFrame }) => toFrame)),
  }
}

/** In the range of colours of films, upright, and on black where it is transparent. */
export const prepared = (picture: Picture): string =>
  [
    ...picture.tones,
    ...picture.turns,
    ...(picture.alpha ? ['format=gbrap,premultiply=inplace=1,format=gbrp'] : []),
    '',
  ].join(',')

const stillChain = (
  input: ComposeInput,
  picture: Picture,
  shot: CameraShot,
  shown: Shown,
  id: string,
): string => {
  const { num, den } = input.rate
  const canvas = fitFilters(fitOf(picture, input), shot.canvas, picture.matrix, id)
  const clock = `loop=loop=-1:size=1,settb=${den}/${num},setpts=N`
  const camera = cameraFilters(shot, shown.firstFrame).join(',')
  return `${prepared(picture)}${canvas},${clock},${camera},trim=end_frame=${shown.endFrame - shown.firstFrame}`
}

/** The film's first picture stands at the scene's start; before it, in a change, it is held. */
const filmChain = (
  input: ComposeInput,
  picture: Picture,
  shot: CameraShot,
  shown: Shown,
  id: string,
): string => {
  const { startFrame } = shot.scene
  const held = Math.max(0, startFrame - shown.firstFrame)
  const first = Math.max(0, shown.firstFrame - startFrame)
  const frames = [first, Math.max(first + 1, shown.endFrame - startFrame)]
  // A frame count of 0: the last picture is held wherever the film ends.
  const { startSeconds, endSeconds: videoEndSeconds } = picture
  const grid = { rate: input.rate, frameCount: 0, startSeconds, videoEndSeconds }
  const onGrid = [...picture.fields, ...gridFilters(grid, { index: 0, firstSegment: 0, frames }, 0)].join(',')
  const fit = fitFilters(fitOf(picture, input), shot.canvas, picture.matrix, id)
  const hold = held > 0 ? `,tpad=start=${held}:start_mode=clone` : ''
  const camera = shot.outgoing?.kind === 'zoom' ? `,${cameraFilters(shot, shown.firstFrame).join(',')}` : ''
  return `${onGrid},setpts=N,${prepared(picture)}${fit}${hold}${camera},trim=end_frame=${shown.endFrame - shown.firstFrame}`
}

const shotOf = (input: ComposeInput, index: number): CameraShot | undefined => {
  const scene = input.scenes[index]
  if (!scene) return undefined
  const { rate, width, height } = input
  const seconds = ((scene.endFrame - scene.startFrame) * rate.den) / rate.num
  const still = scene.kind === 'still'
  const scale = still ? stillOversampling : 1
  return {
    ...{ scene, rate, frame: { width, height } },
    zoomsIn: still && scene.transition === 'zoom',
    path: still ? pathOf(scene.seed, scene.mood, seconds) : filmPath,
    incoming: changeAfter(input.scenes, index - 1, rate),
    outgoing: changeAfter(input.scenes, index, rate),
    canvas: { width: toEven(width * scale), height: toEven(height * scale) },
  }
}

/** Both scenes side by side, and a frame that glides from one to the other. */
const slide = (input: ComposeInput, progress: string): string =>
  `hstack,crop=w=${input.width}:h=${input.height}:x='${input.width}*st(0,${progress})*ld(0)*ld(0)*(ld(0)*(6*ld(0)-15)+10)':y=0`

const mix = (input: ComposeInput, span: Span, next: NonNullable<Span['next']>): string => {
  const { fromFrame, toFrame, kind } = next.change
  const passed = span.fromFrame - fromFrame + 0.5
  if (kind === 'slide') return slide(input, `(n+${passed})/${toFrame - fromFrame}`)
  const seconds = (frames: number) => ((frames * input.rate.den) / input.rate.num).toFixed(6)
  return `xfade=transition=fade:duration=${seconds(toFrame - fromFrame)}:offset=-${seconds(passed)}`
}

/** xfade rounds its times to whole ticks: a tick must be much shorter than a frame. */
const fineClock = ({ num, den }: Rational): string => `settb=${den}/${num * 1000}`

/** Labels of one scene's copies, one for each span that shows it. */
const copyName = (scene: number, span: number): string => `scene${scene}_${span}`

/** Scenes in the order of the graph's inputs. */
export const scenesSeen = (spans: readonly Span[]): number[] => [
  ...new Set(spans.flatMap((span) => [span.scene, ...(span.next ? [span.next.scene] : [])])),
]

const sceneChains = (input: ComposeInput, spans: readonly Span[], pictures: readonly Picture[]): string[] => {
  return scenesSeen(spans).flatMap((index, inputIndex) => {
    const picture = pictures[index]
    const shot = shotOf(input, index)
    if (!picture || !shot) return []
    const shown = shownOf(spans, index)
    const chainOf = picture.kind === 'still' ? stillChain : filmChain
    const chain = chainOf(input, picture, shot, shown, String(index))
    const users = spans.flatMap((span, at) =>
      span.scene === index || span.next?.scene === index ? [at] : [],
    )
    const copies = users.map((at) => `[whole${index}_${at}]`).join('')
    const cuts = users.map((at) => {
      const { fromFrame = 0, toFrame = 0 } = spans[at] ?? {}
      const range = `start_frame=${fromFrame - shown.firstFrame}:end_frame=${toFrame - shown.firstFrame}`
      return `[whole${index}_${at}]trim=${range},${fineClock(input.rate)},setpts=PTS-STARTPTS[${copyName(index, at)}]`
    })
    return [`[${inputIndex}:${picture.stream}]${chain},split=${users.length}${copies}`, ...cuts]
  })
}

export const spansOf = (input: ComposeInput): Span[] => layOut(input.scenes, input.rate, input.window)

/** The window's frames as `[out]`; `pictures` by the scene's index. `captions` is the filter that draws them. */
export const composeGraph = (
  input: ComposeInput,
  pictures: readonly Picture[],
  captions: string | undefined,
): string => {
  const spans = spansOf(input)
  const { num, den } = input.rate
  const made = spans.map((span, at) => {
    if (!span.next) return `[${copyName(span.scene, at)}]null[span${at}]`
    const both = `[${copyName(span.scene, at)}][${copyName(span.next.scene, at)}]`
    return `${both}${mix(input, span, span.next)}[span${at}]`
  })
  const all = spans.map((_, at) => `[span${at}]`).join('')
  const film = [
    ...(spans.length > 1 ? [`concat=n=${spans.length}`] : []),
    `settb=${den}/${num},setpts=N+${input.window.firstFrame}`,
    ...(captions ? [captions] : []),
    'setpts=PTS-STARTPTS,format=yuv420p',
    taggedBt709,
  ]
  return [...sceneChains(input, spans, pictures), ...made, `${all}${film.join(',')}[out]`].join(';')
}
