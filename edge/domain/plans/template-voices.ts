import { AppError } from '../../../shared/errors.ts'
import { murmur, spreadWords } from '../../../shared/films/spread-words.ts'
import type { Phoneme, Word } from '../../../shared/jobs/engine-use.ts'
import type { FileRef } from '../../../shared/jobs/file-ref.ts'
import type { TemplateScene, TemplateTaskInput } from '../../../shared/tasks/template.ts'
import type { PlanTools } from './plan.ts'
import { storedFile } from './stored-file.ts'
import type { SceneSources } from './template-sources.ts'

/** What is heard in a scene, on its own clock. */
export type SceneVoice = {
  /** Null = nothing is said. */
  file: FileRef | null
  /** A media with the same sound, where there is one. */
  mediaId: string | null
  durationMs: number
  words: Word[]
  /** What the mouth follows: the words, or sounds without words. */
  spoken: Word[]
  phonemes: Phoneme[]
}

/** How long a scene without words is seen. */
const silentMs = 3_400

const silence = (): SceneVoice => ({
  ...{ file: null, mediaId: null, durationMs: silentMs, words: [], spoken: [], phonemes: [] },
})

/** Somebody else's voice: its own words where they are understood, the transcript's where only speech is found. */
const listen = (
  { transcript }: TemplateScene,
  { mediaId, language }: { mediaId: string; language: TemplateTaskInput['language'] },
  key: string,
  tools: PlanTools,
): SceneVoice | undefined => {
  const file = { mediaId }
  const heard = tools.job(`listen:${key}`, 'transcription', { file, language, known: null }, { priority: 1 })
  if (heard === undefined) return undefined
  const { speech, durationMs } = heard
  const understood = heard.tier !== 'no-words' && heard.words.length > 0
  const told = transcript === null ? [] : spreadWords(transcript, speech)
  // A draft of a known text is worse than the text.
  const words = understood && (heard.tier !== 'draft' || told.length === 0) ? heard.words : told
  const phonemes = words.length > 0 ? [] : murmur(speech)
  return { ...{ file, mediaId, durationMs: Math.max(1, durationMs), words, spoken: words, phonemes } }
}

/** @throws AppError as the voice said, with the scene */
const speak = (
  { language, voice, speed }: TemplateTaskInput,
  text: string,
  index: number,
  tools: PlanTools,
): SceneVoice | undefined => {
  const request = { text, language, voice, speed }
  const spoken = tools.settled(`speech:${index}`, 'speech', request, { priority: 1 })
  if (spoken === undefined) return undefined
  if ('failed' in spoken) {
    const { code, message, details } = spoken.failed
    throw new AppError(code, message, { ...details, scene: index + 1 })
  }
  const { durationMs, words, phonemes, mediaId = null } = spoken.ok
  const file = storedFile(spoken.ok, spoken.ok)
  return { file, mediaId, durationMs, words, spoken: words, phonemes: phonemes ?? [] }
}

/** The voice of a scene; undefined while it is made. */
export const voiceOf = (
  input: TemplateTaskInput,
  index: number,
  sources: SceneSources,
  tools: PlanTools,
): SceneVoice | undefined => {
  const scene = input.scenes[index]
  if (scene === undefined) return undefined
  if (sources.recording !== null) {
    const { mediaId } = sources.recording
    return listen(scene, { mediaId, language: input.language }, String(index), tools)
  }
  return scene.transcript === null ? silence() : speak(input, scene.transcript, index, tools)
}
