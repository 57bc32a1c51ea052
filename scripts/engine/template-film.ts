import { extname } from 'node:path'
import * as z from 'zod'
import { composePieces } from '../../shared/films/compose-pieces.ts'
import { storyTimeline } from '../../shared/films/story-timeline.ts'
import type { Phoneme, Word } from '../../shared/jobs/engine-use.ts'
import type { FileRef } from '../../shared/jobs/file-ref.ts'
import type { TemplateSceneDrawing } from '../../shared/jobs/template.ts'
import { TemplateTaskInput } from '../../shared/tasks/template.ts'
import { layouts } from '../../shared/templates/layouts.ts'
import { Palette } from '../../shared/templates/palette.ts'
import { palettes } from '../../shared/templates/palettes.ts'
import type { RunResult } from './capabilities.ts'
import { composeUse } from './compose-row.ts'
import { joinPieces } from './join-pieces.ts'
import type { LocalRunner } from './local-runner.ts'
import { findFile } from './read-input.ts'

const asked = TemplateTaskInput.shape
const scene = asked.scenes.element.shape

/** `{"scenes":[{"layout":"title-card","texts":{"title":"Hello"},"transcript":"Hello."}]}` */
export const TemplateRequest = z.object({
  scenes: z
    .array(
      z.object({
        layout: z.enum(layouts.map(({ id }) => id)),
        texts: scene.texts.default({}),
        /** Slot → a picture's or a film's file. */
        media: z.record(z.string(), z.string()).default({}),
        transcript: scene.transcript.default(null),
        transition: scene.transition,
      }),
    )
    .min(1)
    .max(40),
  palette: z.union([z.enum(palettes.map(({ id }) => id)), Palette]).default('midnight'),
  presenter: asked.presenter.default('mira'),
  language: asked.language.default('en'),
  ...{ voice: asked.voice, speed: asked.speed, width: asked.width, height: asked.height },
  ...{ rate: asked.rate, captions: asked.captions, logo: z.string().nullable().default(null) },
  seed: z.int().nonnegative().default(1),
})
type TemplateRequest = z.output<typeof TemplateRequest>
type Voice = { file: FileRef | null; durationMs: number; words: Word[]; phonemes: Phoneme[] }

const silentMs = 3_400

const speak = async (runner: LocalRunner, request: TemplateRequest, text: string | null): Promise<Voice> => {
  if (text === null) return { file: null, durationMs: silentMs, words: [], phonemes: [] }
  const { language, voice, speed } = request
  const { output, stored } = await runner.run('speech', { text, language, voice, speed })
  const { durationMs, words, phonemes } = output
  return { file: stored(output), durationMs, words, phonemes: phonemes ?? [] }
}

const kindOf = (name: string): 'still' | 'film' =>
  /^\.(?:png|jpe?g|webp)$/i.test(extname(name)) ? 'still' : 'film'

const offerMedia = async (runner: LocalRunner, media: Record<string, string>, folder: string) => {
  const offered: TemplateSceneDrawing['media'] = {}
  for (const [slot, name] of Object.entries(media))
    offered[slot] = { file: await runner.addFile(await findFile(folder, name)), kind: kindOf(name) }
  return offered
}

/** As the plan of a `template` task: voices, sound, pieces of picture, join. */
export const templateFilm = async (
  runner: LocalRunner,
  request: TemplateRequest,
  folder: string,
): Promise<RunResult> => {
  const { width, height, language, captions, presenter, seed } = request
  const rate = { num: request.rate, den: 1 }
  const palette =
    typeof request.palette === 'string'
      ? palettes.find(({ id }) => id === request.palette)?.palette
      : request.palette
  const voices: Voice[] = []
  for (const { transcript } of request.scenes) voices.push(await speak(runner, request, transcript))
  const timeline = storyTimeline(voices, rate)
  const scenes: TemplateSceneDrawing[] = []
  for (const [i, { layout, texts, media, transition }] of request.scenes.entries()) {
    const timed = timeline.scenes[i]
    if (timed === undefined) continue
    const { startFrame, endFrame, words, speechStartMs } = timed
    const phonemes = (voices[i]?.phonemes ?? []).map((phoneme) => ({
      ...phoneme,
      ...{ startMs: phoneme.startMs + speechStartMs, endMs: phoneme.endMs + speechStartMs },
    }))
    scenes.push({
      ...{ layout, texts, media: await offerMedia(runner, media, folder), transition },
      ...{ startFrame, endFrame, words: captions ? words : [], spoken: words, phonemes },
    })
  }
  const tracks = timeline.scenes.flatMap(({ speechStartMs }, i) => {
    const file = voices[i]?.file
    return file ? [{ file, startMs: speechStartMs }] : []
  })
  const words = timeline.scenes.flatMap((timed) => timed.words)
  const { durationMs } = timeline
  const sound =
    tracks.length === 0
      ? null
      : await runner.run('soundtrack', { tracks, durationMs, loudnessLufs: -14, words, language })
  const encoder = runner.encoder
  const logo = request.logo ? await runner.addFile(await findFile(folder, request.logo)) : null
  const picture = { encoder, width, height, rate, presenter, language, seed, captions, logo }
  const made = []
  for (const piece of composePieces({ ...picture, palette: Palette.parse(palette), scenes }))
    made.push(await runner.run('template', piece))
  const joined = await joinPieces(runner, made, {
    ...{ rate, sound: sound?.stored(sound.output.sound) ?? null, fileName: 'video.mp4' },
  })
  const vtt = sound?.files.filter((path) => extname(path) === '.vtt') ?? []
  const burnt = made[0]?.output.captions
  return {
    output: { ...composeUse(encoder), ...joined.facts, captions: burnt, scenes: timeline.scenes },
    files: [...joined.files, ...vtt],
  }
}
