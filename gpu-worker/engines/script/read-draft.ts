import type * as z from 'zod'
import type { Scene, ScriptInput } from '../../../shared/jobs/script.ts'
import { OwnDraft, StoryDraft, storyLimits } from './chat-brief.ts'
import { countChars } from './describe.ts'
import { shareOfOwnLetters } from './letters.ts'
import type { OwnText } from './own-text.ts'

/** A usable answer, or what is wrong with it, in words that the model can act on. */
type Draft = { ok: true; title: string; description: string; scenes: Scene[] } | { ok: false; flaw: string }

const flawed = (flaw: string): Draft => ({ ok: false, flaw })

/** Models wrap JSON in fences and thoughts, whatever they were asked. */
const parseJson = (answer: string): unknown => {
  const body = answer.slice(answer.lastIndexOf('</think>') + 1)
  try {
    return JSON.parse(body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1))
  } catch {
    return undefined
  }
}

const readShape = <T>(schema: z.ZodType<T>, json: unknown): T | string => {
  const { success, data, error } = schema.safeParse(json)
  if (success) return data
  const [issue] = error.issues
  return `${issue?.path.join('.') || 'the answer'}: ${issue?.message}`
}

const ownFlaw = (count: number, wanted: number): string | undefined =>
  count === wanted ? undefined : `there are ${wanted} scenes, the answer has ${count}`

const storyFlaw = (narrations: readonly string[], input: ScriptInput, scale: number): string | undefined => {
  const { scenes, chars } = storyLimits[input.length]
  const [least, most] = chars.map((count) => Math.round(count * scale)) as [number, number]
  const all = narrations.join(' ')
  if (narrations.length < scenes[0] || narrations.length > scenes[1])
    return `${scenes[0]} to ${scenes[1]} scenes are wanted, the answer has ${narrations.length}`
  if (countChars(all) < least || countChars(all) > most)
    return `the narrations have ${countChars(all)} characters together, ${least} to ${most} are allowed`
  if (shareOfOwnLetters(all, input.language) < 0.6)
    return `the narration is not written in the letters of ${input.language}`
  return undefined
}

/** Own narrations never come from the answer: they are put in here, with the own prompts. */
export const readDraft = (answer: string, input: ScriptInput, own: OwnText, scale: number): Draft => {
  const json = parseJson(answer)
  if (json === undefined) return flawed('the answer is not one whole JSON object')
  if (own.kind === 'narration') {
    const draft = readShape(OwnDraft, json)
    if (typeof draft === 'string') return flawed(draft)
    const flaw = ownFlaw(draft.scenes.length, own.scenes.length)
    if (flaw !== undefined) return flawed(flaw)
    const scenes = draft.scenes.map((scene, index) => ({
      narration: own.scenes[index]?.narration ?? '',
      prompt: own.scenes[index]?.prompt ?? scene.prompt,
      mood: scene.mood,
    }))
    return { ok: true, ...draft, scenes }
  }
  const draft = readShape(StoryDraft, json)
  if (typeof draft === 'string') return flawed(draft)
  const flaw = storyFlaw(
    draft.scenes.map(({ narration }) => narration),
    input,
    scale,
  )
  return flaw === undefined ? { ok: true, ...draft } : flawed(flaw)
}
