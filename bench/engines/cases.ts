import { existsSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { runs } from '../../scripts/engine/capabilities.ts'
import type { LocalRunner } from '../../scripts/engine/local-runner.ts'
import { root } from '../../scripts/support/paths.ts'
import { UserProblem } from '../../scripts/support/user-problem.ts'
import { runFfmpeg } from './run-ffmpeg.ts'

type EngineCase = {
  /** As on the command line of `npm run engine`. */
  capability: string
  what: string
  /** What CPU seconds are divided by. */
  unit: string
  /** Makes the input's files in `dir`; not measured. */
  prepare: (runner: LocalRunner, dir: string) => Promise<object>
  /** How many units the output is. */
  unitsOf: (output: object) => number
}

const text =
  'When the tide went out that night, the whole harbour stood on its own two feet and nobody dared to say a word. ' +
  'Then, far away, a bell began to ring, and the boats turned round one after another as if they had been called.'

const number = (output: object, name: string): number => {
  const value = (output as Record<string, unknown>)[name]
  if (typeof value !== 'number') throw new Error(`the output has no ${name}`)
  return value
}
const seconds = (output: object): number => number(output, 'durationMs') / 1000

/** Runs another capability to have its file; answers its name in `dir` and its output. */
const makeBy = async (capability: string, input: object, runner: LocalRunner, dir: string, name: string) => {
  const run = runs[capability]
  if (!run) throw new Error(`there is no capability ${capability}`)
  const { output, files } = await run.run(runner, run.schema.parse(input), dir)
  const [first] = files
  if (!first) throw new Error(`${capability} left no file`)
  await copyFile(first, join(dir, name))
  return output as Record<string, unknown>
}

const say = (runner: LocalRunner, dir: string, name: string, words = text) =>
  makeBy('speech', { text: words, language: 'en', voice: 'alloy' }, runner, dir, name)

const footage = join(root, '..', 'shared', 'media', 'talking-head-704x1216.mp4')

const draw = (prompt: string, seed: number) => ({
  prompt,
  style: 'cinematic',
  width: 720,
  height: 1280,
  seed,
})

export const cases: Readonly<Record<string, EngineCase>> = {
  script: {
    ...{ capability: 'script', what: 'a short bedtime story', unit: 'story' },
    prepare: async () => ({ topic: 'bedtime', duration: 'short', language: 'en', seed: 7 }),
    unitsOf: () => 1,
  },
  speech: {
    ...{ capability: 'speech', what: 'two sentences by alloy', unit: 's of speech' },
    prepare: async () => ({ text, language: 'en', voice: 'alloy' }),
    unitsOf: seconds,
  },
  image: {
    ...{ capability: 'image', what: '720x1280, cinematic', unit: 'picture' },
    prepare: async () => draw('a fox in a boat on a lake at sunset', 7),
    unitsOf: () => 1,
  },
  speech_segments: {
    ...{ capability: 'transcription', what: 'speech found, no words', unit: 's of sound' },
    prepare: async (runner, dir) => {
      await say(runner, dir, 'talk.wav')
      return { file: 'talk.wav', language: 'fr' }
    },
    unitsOf: seconds,
  },
  draft: {
    ...{ capability: 'transcription', what: 'English draft', unit: 's of sound' },
    prepare: async (runner, dir) => {
      await say(runner, dir, 'talk.wav')
      return { file: 'talk.wav', language: 'en' }
    },
    unitsOf: seconds,
  },
  'lip-sync': {
    ...{ capability: 'lip-sync', what: 'real footage of 704x1216', unit: 's of film' },
    prepare: async (runner, dir) => {
      if (!existsSync(footage))
        throw new UserProblem(`lip-sync needs footage of a face: ${footage} is absent`)
      await copyFile(footage, join(dir, basename(footage)))
      await say(runner, dir, 'voice.wav', text.slice(0, 75))
      return { video: basename(footage), voice: 'voice.wav' }
    },
    unitsOf: (output) => number(output, 'frameCount') / 25,
  },
  compose: {
    ...{ capability: 'compose', what: 'two scenes, 720x1280, captions', unit: 's of film' },
    prepare: async (runner, dir) => {
      const scenes = []
      for (const [n, prompt] of ['a lighthouse by the sea at night', 'a boat in a storm'].entries()) {
        await makeBy('image', draw(prompt, n), runner, dir, `${n}.png`)
        const { words } = await say(runner, dir, `${n}.wav`, text.slice(0, 60))
        scenes.push({ picture: `${n}.png`, narration: `${n}.wav`, words })
      }
      return { scenes, language: 'en' }
    },
    unitsOf: (output) => number(output, 'frameCount') / 25,
  },
  upscale: {
    ...{ capability: 'upscale', what: '320x180 to 640x360, 25 frames', unit: 's of film' },
    prepare: async (_runner, dir) => {
      const source = [
        '-f',
        'lavfi',
        '-i',
        'testsrc2=s=320x180:r=25:d=1',
        '-c:v',
        'libx264',
        '-pix_fmt',
        'yuv420p',
      ]
      await runFfmpeg([...source, join(dir, 'small.mp4')])
      return { file: 'small.mp4', scale: 2 }
    },
    unitsOf: (output) => number(output, 'frameCount') / 25,
  },
}
