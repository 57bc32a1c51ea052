import { AppError } from '../../../shared/errors.ts'
import { pictureFrameCount } from '../../../shared/films/lip-sync-length.ts'
import type { FaceCheckOutput } from '../../../shared/jobs/face-check.ts'
import type { FaceBox } from '../../../shared/jobs/face-track.ts'
import { readSmallFrames, smallSize } from '../face-track/small-frames.ts'
import type { JobHandler } from '../handler.ts'
import { openFootage } from '../lip-sync/open-footage.ts'
import type { Footage } from '../lip-sync/source-frames.ts'
import { doubtful, type Look, lookAt, type Size } from './look.ts'
import { framesToLookAt, longestUnseen, strideOf } from './looks.ts'

/** Doubt in fewer of the looks is what any film without a face shows. */
const doubtfulShare = 0.25
/** Somebody may well speak for so long between two looks. */
const mostUnseenSeconds = 60

const area = ({ width, height }: FaceBox): number => width * height

type Judgement = Pick<FaceCheckOutput, 'verdict' | 'looks' | 'coverage' | 'confidence' | 'box'>

/** What the looks say together; `unseenSeconds` = the longest stretch of the film without one. */
export const judgeLooks = (looks: readonly Look[], unseenSeconds: number): Judgement => {
  const boxes = looks.flatMap(({ box }) => (box ? [box] : [])).toSorted((a, b) => area(b) - area(a))
  const doubts = looks.filter(({ confidence }) => confidence === null || confidence >= doubtful)
  const unsure = doubts.length >= looks.length * doubtfulShare || unseenSeconds > mostUnseenSeconds
  return {
    verdict: boxes.length > 0 ? 'face' : unsure ? 'unsure' : 'none',
    looks: looks.length,
    coverage: boxes.length / looks.length,
    confidence: Math.max(...looks.map(({ confidence }) => confidence ?? 0)),
    box: boxes[0] ?? null,
  }
}

type Length = { frameCount: number; framesPerSecond: number }

/** Reads a short film through once and looks at every so many of its frames. */
const lookThrough = async (
  footage: Footage,
  size: Size,
  { frameCount, every }: { frameCount: number; every: number },
): Promise<Judgement> => {
  const looks: Look[] = []
  for await (const pixels of readSmallFrames(footage, { first: 0, end: frameCount }, every))
    looks.push(await lookAt(footage, size, { frame: looks.length * every, frameCount, pixels }))
  return judgeLooks(looks, 0)
}

/** Looks at a few places all over the film, at more of them while none shows a face. */
const lookAround = async (footage: Footage, size: Size, length: Length): Promise<Judgement> => {
  const { frameCount } = length
  const { first, more } = framesToLookAt(frameCount, length.framesPerSecond)
  const looks: Look[] = []
  for (const frame of first) looks.push(await lookAt(footage, size, { frame, frameCount }))
  for (const frame of more) {
    if (looks.some(({ box }) => box !== null)) break
    looks.push(await lookAt(footage, size, { frame, frameCount }))
  }
  const seen = [...first, ...more].slice(0, looks.length)
  return judgeLooks(looks, longestUnseen(seen, length))
}

/** A few frames tell in seconds whether following every one of them is worth while. */
export const runFaceCheck: JobHandler<'face_check'> = async ({ source, grid }, env) => {
  const use = env.engines.faceFinding.engines[0]
  if (use === undefined) throw new AppError('engine_unavailable', 'This worker finds no faces')
  const footage = { source, grid, env }
  const size = smallSize(await openFootage(footage))
  const [frameCount, framesPerSecond] = [pictureFrameCount(grid), grid.rate.num / grid.rate.den]
  const every = strideOf(frameCount, framesPerSecond)
  const judgement = await (every === undefined
    ? lookAround(footage, size, { frameCount, framesPerSecond })
    : lookThrough(footage, size, { frameCount, every }))
  return { engine: use.engine, model: use.model, device: use.device, ...judgement }
}
