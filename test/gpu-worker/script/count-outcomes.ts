import { bonesOf } from '../../../gpu-worker/engines/script/bones/index.ts'
import { type Bones, beats, sceneCount, sexOf } from '../../../gpu-worker/engines/script/bones.ts'
import { subsetsOf } from '../../../gpu-worker/engines/script/chooser.ts'
import type { ListText, StoryLanguage, TaleText } from '../../../gpu-worker/engines/script/language.ts'
import type { StoryLength, Topic } from '../../../shared/story.ts'

const product = (counts: readonly number[]) => counts.reduce((all, count) => all * count, 1)

/** How many different narrations a topic has, names and casts included. */
export const countOutcomes = (topic: Topic, length: StoryLength, { words, texts }: StoryLanguage): number =>
  Object.entries(bonesOf[topic] as Record<string, Bones>).reduce((sum, [key, bones]) => {
    const text = (texts[topic] as Readonly<Record<string, unknown>>)[key]
    if (bones.shape === 'list') {
      const { opening, closing } = text as ListText
      const items = Object.keys(bones.items).length
      const orders = Array.from({ length: sceneCount[length] - 3 }, (_, taken) => items - taken)
      return sum + product([opening.length, closing.length, ...orders])
    }
    const { lines } = text as TaleText
    const slots = Object.values(bones.slots).map((slot) =>
      slot.kind === 'name' ? words.names[sexOf(slot.of)].length : slot.among.length,
    )
    const spare = beats.length - sceneCount[length]
    const tellings = subsetsOf(bones.optional, spare).map((out) =>
      product(beats.filter((beat) => !out.includes(beat)).map((beat) => lines[beat].length)),
    )
    return sum + product(slots) * tellings.reduce((all, one) => all + one, 0)
  }, 0)
