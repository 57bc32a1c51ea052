import { storyTimeline } from '../../../shared/films/story-timeline.ts'
import { filmIdOfMedia } from '../../../shared/ids.ts'
import type { Word } from '../../../shared/jobs/engine-use.ts'
import { type TemplateScenesResult, TemplateTaskInput } from '../../../shared/tasks/template.ts'
import type { FilmResult } from './film-plan.ts'
import { planJoinedFilm } from './join-pieces.ts'
import { type Plan, pending } from './plan.ts'
import { seedOfTask } from './seed-of-task.ts'
import { drawTemplate } from './template-film.ts'
import { fetchSources } from './template-sources.ts'
import { voiceOf } from './template-voices.ts'

type TemplateResult = Partial<FilmResult> & {
  mediaId: string
  filmId: string | null
  durationSeconds: number
  captions: 'burnt' | 'none' | 'font_missing'
  captionsMediaId: string | null
  language: TemplateTaskInput['language']
  /** On the video's clock. */
  words: Word[]
  scenes: TemplateScenesResult
}

/** Files fetched → a voice per scene → sound and pictures of the video → one MP4 → its adaptive film. */
export const templatePlan: Plan<typeof TemplateTaskInput, TemplateResult> = {
  kind: 'template',
  version: 1,
  input: TemplateTaskInput,
  evaluate: (taskId, input, tools) => {
    const sources = fetchSources(input, tools)
    if (sources === undefined) return pending

    const voices = sources.scenes.map((scene, i) => voiceOf(input, i, scene, tools))
    const heard = voices.filter((voice) => voice !== undefined)
    tools.stage('speaking', 10, 25, heard.length, voices.length)
    if (heard.length < voices.length) return pending

    const timeline = storyTimeline(heard, { num: input.rate, den: 1 })
    const scenes = timeline.scenes.map(({ startFrame, endFrame }, index) => ({
      index,
      startSeconds: startFrame / input.rate,
      durationSeconds: (endFrame - startFrame) / input.rate,
    }))
    tools.show({ scenes })
    const film = { input, seed: seedOfTask(taskId), timeline, sources, voices: heard }
    const drawn = drawTemplate(film, tools)
    if (drawn?.joined.mediaId === undefined) return pending

    const { mediaId, durationSeconds } = drawn.joined
    // Another film for another MP4: the one before plays on until then.
    const filmId = input.hls ? filmIdOfMedia(mediaId) : null
    const played = filmId ? planJoinedFilm({ mediaId, filmId, visibility: input.visibility }, tools, 85) : {}
    if (played === pending) return pending
    const { captions, captionsMediaId } = drawn
    const words = timeline.scenes.flatMap((scene) => scene.words)
    const made = { mediaId, filmId, durationSeconds, captions, captionsMediaId }
    return { ...played, ...made, language: input.language, words, scenes }
  },
}
