import { extname } from 'node:path'
import * as z from 'zod'
import { composePieces } from '../../shared/films/compose-pieces.ts'
import { storyTimeline } from '../../shared/films/story-timeline.ts'
import { Rational } from '../../shared/hls/film.ts'
import { ComposeInput, Transition } from '../../shared/jobs/compose.ts'
import { Word } from '../../shared/jobs/engine-use.ts'
import { Language } from '../../shared/languages.ts'
import { Mood } from '../../shared/story.ts'
import type { RunResult } from './capabilities.ts'
import { composeUse } from './compose-row.ts'
import { joinPieces } from './join-pieces.ts'
import type { LocalRunner } from './local-runner.ts'
import { findFile } from './read-input.ts'

/** One narrated scene: `{"picture": "one.png", "narration": "one.wav", "words": […]}`, or `video` for `picture`. */
const Scene = z
  .object({
    picture: z.string().optional(),
    video: z.string().optional(),
    narration: z.string(),
    /** On the narration's own clock, as the engine `speech` prints them. */
    words: z.array(Word).default([]),
    mood: Mood.nullable().default(null),
    transition: Transition.default('fade'),
    seed: z.int().nonnegative().optional(),
  })
  .refine(
    ({ picture, video }) => (picture === undefined) !== (video === undefined),
    'give a picture or a video',
  )

export const ComposeRequest = z.object({
  scenes: z.array(Scene).min(1).max(200),
  width: ComposeInput.shape.width.default(720),
  height: ComposeInput.shape.height.default(1280),
  rate: Rational.default({ num: 25, den: 1 }),
  language: Language.default('en'),
  captions: z.boolean().default(true),
})
type ComposeRequest = z.output<typeof ComposeRequest>

const probeLimits = { requireVideo: false, maxDurationSeconds: 12 * 3600, maxPixels: 8192 * 8192 }

/** As the plan of a `story` task does with its pictures and voices: sound, pieces of picture, join. */
export const composeFilm = async (
  runner: LocalRunner,
  request: ComposeRequest,
  folder: string,
): Promise<RunResult> => {
  const { width, height, rate, language } = request
  const offered = []
  for (const scene of request.scenes) offered.push(await offerScene(runner, scene, folder))
  const timeline = storyTimeline(offered, rate)
  const sound = await runner.run('soundtrack', {
    tracks: offered.map(({ narration: file }, i) => ({
      file,
      startMs: timeline.scenes[i]?.speechStartMs ?? 0,
    })),
    durationMs: timeline.durationMs,
    loudnessLufs: -14,
    words: timeline.scenes.flatMap(({ words }) => words),
    language,
  })
  const scenes = offered.flatMap(({ scene }, i) => {
    const timed = timeline.scenes[i]
    if (timed === undefined) return []
    const { startFrame, endFrame, words } = timed
    return { ...scene, seed: scene.seed ?? i, startFrame, endFrame, words: request.captions ? words : [] }
  })
  const encoder = offered[0]?.encoder ?? { family: 'x264' as const, ffmpegMajor: 5 }
  const captions = request.captions ? { language } : null
  const made = []
  for (const piece of composePieces({ encoder, width, height, rate, scenes, captions }))
    made.push(await runner.run('compose', piece))
  const joined = await joinPieces(runner, made, {
    ...{ rate, sound: sound.stored(sound.output.sound), fileName: 'film.mp4' },
  })
  const vtt = sound.files.filter((path) => extname(path) === '.vtt')
  const burnt = made.map(({ output }) => output.captions).find((kind) => kind === 'font_missing')
  const { loudnessLufs } = sound.output
  return {
    output: {
      ...composeUse(encoder),
      ...{
        ...joined.facts,
        loudnessLufs,
        captions: burnt ?? made[0]?.output.captions,
        scenes: timeline.scenes,
      },
    },
    files: [...joined.files, ...vtt],
  }
}

const offerScene = async (runner: LocalRunner, scene: ComposeRequest['scenes'][number], folder: string) => {
  const { picture, video, narration, words, mood, transition, seed } = scene
  const kind = video === undefined ? ('still' as const) : ('film' as const)
  const file = await runner.addFile(await findFile(folder, video ?? picture ?? ''))
  const voice = await runner.addFile(await findFile(folder, narration))
  const { output } = await runner.run('probe', { ...voice, ...probeLimits })
  return {
    ...{
      narration: voice,
      words,
      durationMs: Math.round(output.durationSeconds * 1000),
      encoder: output.encoder,
    },
    scene: { picture: file, kind, mood, transition, seed },
  }
}
