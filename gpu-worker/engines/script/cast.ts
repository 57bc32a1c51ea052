import { sexOf, type TaleBones } from './bones.ts'
import type { Chooser } from './chooser.ts'
import { type Cast, type CastMember, readForms } from './fill.ts'
import type { StoryWords } from './language.ts'
import type { Steering } from './steer.ts'

/** Puts somebody into every slot: who was asked for, else whom the chooser picks; nobody twice. */
export const castTale = (
  bones: TaleBones,
  words: StoryWords,
  { subjects, settings }: Steering,
  chooser: Chooser,
): Cast => {
  const cast: Record<string, CastMember> = {}
  const taken = new Set<string>(subjects.values())
  const free = <T extends string>(list: readonly T[]): readonly T[] => {
    const left = list.filter((one) => !taken.has(one))
    return left.length > 0 ? left : list
  }
  for (const [slot, rule] of Object.entries(bones.slots)) {
    if (rule.kind === 'subject') {
      const id = subjects.get(slot) ?? chooser.of(free(rule.among))
      cast[slot] = { kind: 'subject', id, forms: readForms(words.subjects.columns, words.subjects.rows[id]) }
    } else if (rule.kind === 'setting') {
      const id = settings.get(slot) ?? chooser.of(rule.among)
      cast[slot] = { kind: 'setting', id, forms: readForms(words.settings.columns, words.settings.rows[id]) }
    } else {
      const sex = sexOf(cast[rule.of]?.id ?? rule.of)
      const row = chooser.of(free(words.names[sex]))
      cast[slot] = { kind: 'name', id: row, forms: readForms(words.names.columns, row) }
    }
    taken.add(cast[slot]?.id ?? '')
  }
  return cast
}
