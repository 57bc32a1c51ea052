import { AppError } from '../../../shared/errors.ts'
import { settleFilm } from '../films/settle-film.ts'
import { animePlan } from './anime.ts'
import { imagePlan } from './image.ts'
import { importPlan } from './import.ts'
import { lipsyncPlan } from './lipsync.ts'
import type { RegisteredPlan } from './plan.ts'
import { prepareStory } from './prepare-story.ts'
import { prepareTemplate } from './prepare-template.ts'
import { prepareUpscale } from './prepare-upscale.ts'
import { recordingPlan } from './recording.ts'
import { scriptPlan } from './script.ts'
import { speechPlan } from './speech.ts'
import { storyPlan } from './story.ts'
import { templatePlan } from './template.ts'
import { thumbnailPlan } from './thumbnail.ts'
import { transcodePlan } from './transcode.ts'
import { transcriptionPlan } from './transcription.ts'
import { upscalePlan } from './upscale.ts'

/** Kind → its plans, newest first. A deploy keeps an old version until no task uses it. */
const registry: Record<string, [RegisteredPlan, ...RegisteredPlan[]]> = {
  anime: [{ plan: animePlan, settle: settleFilm }],
  image: [{ plan: imagePlan }],
  import: [{ plan: importPlan }],
  lipsync: [{ plan: lipsyncPlan, settle: settleFilm }],
  recording: [{ plan: recordingPlan, settle: settleFilm, showsPartial: true }],
  script: [{ plan: scriptPlan }],
  speech: [{ plan: speechPlan }],
  story: [{ plan: storyPlan, prepare: prepareStory, settle: settleFilm, showsPartial: true }],
  template: [{ plan: templatePlan, prepare: prepareTemplate, settle: settleFilm, showsPartial: true }],
  thumbnail: [{ plan: thumbnailPlan }],
  transcode: [{ plan: transcodePlan, settle: settleFilm }],
  transcription: [{ plan: transcriptionPlan }],
  upscale: [{ plan: upscalePlan, prepare: prepareUpscale, settle: settleFilm }],
}

const planKinds = (): string[] => Object.keys(registry)

/** @throws invalid_input for a kind nobody plans */
export const newestPlan = (kind: string): RegisteredPlan => {
  const versions = Object.hasOwn(registry, kind) ? registry[kind] : undefined
  if (versions === undefined) {
    throw new AppError('invalid_input', 'There is no such kind of task', {
      field: 'kind',
      got: kind,
      allowed: planKinds(),
    })
  }
  return versions[0]
}

const findPlan = (kind: string, version: number): RegisteredPlan | undefined =>
  registry[kind]?.find(({ plan }) => plan.version === version)

/** The plan a task was created under; a missing one is a deploy that dropped it too early. */
export const planOf = (kind: string, version: number): RegisteredPlan => {
  const found = findPlan(kind, version)
  if (found === undefined) throw new Error(`no plan ${kind} version ${version}`)
  return found
}

/** The plan where its evaluations show something; an ended task may be older than every plan. */
export const showingPlanOf = (kind: string, version: number): RegisteredPlan['plan'] | undefined => {
  const found = findPlan(kind, version)
  return found?.showsPartial ? found.plan : undefined
}
