import type { FileRef } from '../../../shared/jobs/file-ref.ts'
import type { ImageInput } from '../../../shared/jobs/image.ts'
import type { ScriptOutput } from '../../../shared/jobs/script.ts'
import type { StoryTaskInput } from '../../../shared/tasks/story.ts'
import type { JobFailure, PlanTools } from './plan.ts'
import { storedFile } from './stored-file.ts'
import type { BoardedScene } from './storyboard.ts'

/**
 * Where a scene's picture comes from. `own`: the caller's; `drawn`: from the prompt; `drawn again`: with other random
 * numbers, after a failure; `kept`: what was there before an edit that could not be drawn; `neutral`: from a prompt of
 * ours; `shared`: another scene's, as nothing could be drawn.
 */
type Origin = 'own' | 'drawn' | 'drawn again' | 'kept' | 'neutral' | 'shared'

export type Picture = {
  file: FileRef
  mediaId: string
  kind: 'still' | 'film'
  origin: Origin
}

/** Undefined = still being drawn. */
export type Drawn = Picture | { failed: JobFailure } | undefined

const neutralPrompts = [
  'a quiet lake between mountains at dawn',
  'a forest path in soft morning light',
  'a field of grass under a wide sky at sunset',
  'a calm sea under the moon at night',
]

/**
 * One number for the whole story, so that an engine may give its people the same faces in every scene; another one for
 * a prompt that came before, and for another nonce.
 */
const seedOf = (seed: number, repeats: number, nonce: number): number =>
  (seed + repeats * 7_919 + nonce * 104_729) % 2 ** 31

type Wanted = { input: StoryTaskInput; seed: number; script: ScriptOutput; scene: BoardedScene }

/** How many scenes of the script come before with the same prompt; of what was added they all do. */
const repeatsOf = ({ script, scene }: Wanted): number =>
  script.scenes.slice(0, scene.ordinal).filter(({ prompt }) => prompt === scene.prompt).length

/** A picture that cannot be drawn never costs the scene: other random numbers, then a neutral prompt are tried. */
export const drawPicture = (wanted: Wanted, tools: PlanTools): Drawn => {
  const { input, seed, scene } = wanted
  const { id, prompt, nonce, kept, mood, own } = scene
  if (own !== null) {
    const { mediaId, kind } = own
    return { file: { mediaId }, mediaId, kind, origin: 'own' }
  }
  if (prompt === null) return undefined
  const repeats = repeatsOf(wanted)
  const { artStyle: style, width, height } = input
  const asked: ImageInput = {
    ...{ prompt, style, width, height, mood },
    seed: seedOf(seed, repeats, nonce),
  }
  const neutral = neutralPrompts[scene.ordinal % neutralPrompts.length] ?? prompt
  const tries: [string, Origin, ImageInput][] = [
    [`image:${id}`, 'drawn', asked],
    [`image:${id}:again`, 'drawn again', { ...asked, seed: seedOf(seed, repeats, nonce + 500_000) }],
  ]
  if (kept === null) tries.push([`image:${id}:neutral`, 'neutral', { ...asked, prompt: neutral }])
  let last: Drawn
  for (const [key, origin, image] of tries) {
    const made = tools.settled(key, 'image', image, { priority: 1 })
    if (made === undefined) return undefined
    if ('ok' in made) {
      const { mediaId = '' } = made.ok
      return { file: storedFile(made.ok, made.ok), mediaId, kind: 'still', origin }
    }
    last = { failed: made.failed }
  }
  return kept === null ? last : { ...kept, kind: 'still', origin: 'kept' }
}

const isPicture = (drawn: Drawn): drawn is Picture => drawn !== undefined && !('failed' in drawn)

/** Every scene's picture; one without takes the nearest scene's, the earlier of two. Undefined = none could be drawn. */
export const sharePictures = (drawn: readonly Drawn[]): Picture[] | undefined => {
  if (!drawn.some(isPicture)) return undefined
  return drawn.flatMap((one, i) => {
    if (isPicture(one)) return [one]
    const others = drawn.flatMap((other, j) => (isPicture(other) ? [{ other, away: Math.abs(j - i) }] : []))
    const [nearest] = others.toSorted((a, b) => a.away - b.away)
    return nearest ? [{ ...nearest.other, origin: 'shared' as const }] : []
  })
}
