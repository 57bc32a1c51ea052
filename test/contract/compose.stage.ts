import { join } from 'node:path'
import type { JobHandler } from '../../gpu-worker/jobs/handler.ts'
import { type ComposedScene, type ComposeInput, compose as composeJob } from '../../shared/jobs/compose.ts'
import { jobEnvOfFiles } from '../support/job-env-files.ts'
import { bareFfmpeg, makeScratch } from '../support/media.ts'

export type Composer = JobHandler<'compose'>

export const size = { width: 144, height: 256 }
export const sceneFrames = 24
export const filmFrames = 3 * sceneFrames
const rate = { num: 12, den: 1 }

/** Two words in the first second and a half, then silence. */
export const spoken = { firstFrame: 7, secondFrame: 14, silentFrame: 23 }
const words = [
  { text: 'Hello', startMs: 400, endMs: 900 },
  { text: 'world', startMs: 900, endMs: 1_400 },
]

const scene = (index: number, picture: string, rest: Partial<ComposedScene>): ComposedScene => ({
  ...{
    picture: { mediaId: picture },
    kind: 'still',
    mood: 'joyful',
    transition: 'cut',
    seed: index,
    words: [],
  },
  ...{ startFrame: index * sceneFrames, endFrame: (index + 1) * sceneFrames },
  ...rest,
})

/** A grey still, a film of one second in a scene of two, and a still of another shape. */
const scenes = [
  scene(0, 'grey', { words }),
  scene(1, 'film', { kind: 'film', transition: 'slide' }),
  scene(2, 'wide', { transition: 'zoom' }),
]

export type Stage = {
  /** Makes a stretch of the film with the composer, the same one once; returns the path of its piece. */
  make: (composer: Composer, change?: Partial<ComposeInput>) => Promise<string>
  close: () => Promise<void>
}

/** Pictures on a server of their own and a film of three scenes made of them. */
export const openStage = async (): Promise<Stage> => {
  const folder = await makeScratch()
  const file = (name: string) => join(folder.dir, name)
  const still = (source: string, path: string) =>
    bareFfmpeg('-f', 'lavfi', '-i', source, '-frames:v', '1', path)
  await still(`testsrc2=s=${size.width}x${size.height},hue=s=0`, file('grey.png'))
  await still('testsrc2=s=240x130', file('wide.jpg'))
  await bareFfmpeg(
    ...['-f', 'lavfi', '-i', 'testsrc2=s=160x280:r=25:d=1', '-pix_fmt', 'yuv420p', file('film.mp4')],
  )
  const files = { grey: file('grey.png'), film: file('film.mp4'), wide: file('wide.jpg') }
  const opened: { close: () => Promise<void> }[] = []
  const made = new Map<Composer, Map<string, Promise<string>>>()
  const compose = async (composer: Composer, change: Partial<ComposeInput>) => {
    const test = await jobEnvOfFiles(files)
    opened.push(test)
    const whole = { firstFrame: 0, frameCount: filmFrames }
    const film = { encoder: test.env.ffmpeg.encoder, ...size, rate, scenes, captions: { language: 'en' } }
    await composer(composeJob.input.parse({ ...film, window: whole, ...change }), test.env)
    return join(test.published, 'piece.ts')
  }
  return {
    make: (composer, change = {}) => {
      const key = JSON.stringify(change)
      const known = made.get(composer) ?? new Map<string, Promise<string>>()
      made.set(composer, known)
      const piece = known.get(key) ?? compose(composer, change)
      known.set(key, piece)
      return piece
    },
    close: async () => {
      for (const each of opened) await each.close()
      await folder.remove()
    },
  }
}

/** The whole film's input but for its window, as plans cut it. */
export const film = { scenes, rate }
