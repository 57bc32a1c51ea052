import {
  allSubjectIds,
  kindOfSubject,
  type SettingId,
  type SubjectId,
  settingIds,
} from '../../../shared/lexicon/ids.ts'
import type { KnownWord } from '../../../shared/lexicon/lexicon.ts'
import type { Slot, TaleBones } from './bones.ts'

/** What an own subject puts into the slots of a tale, and its words that did so. */
export type Steering = {
  subjects: ReadonlyMap<string, SubjectId>
  settings: ReadonlyMap<string, SettingId>
  used: readonly KnownWord[]
}

const isSubject = (id: string): id is SubjectId => (allSubjectIds as readonly string[]).includes(id)
const isSetting = (id: string): id is SettingId => (settingIds as readonly string[]).includes(id)

const fits = (slot: Slot, { group, id }: KnownWord): boolean => {
  if (slot.kind === 'subject' && group === 'subjects' && isSubject(id))
    return slot.among.includes(id) || (slot.open?.includes(kindOfSubject(id)) ?? false)
  return slot.kind === 'setting' && group === 'settings'
}

/** Gives each slot, in their order, the first known word that may stand there. */
export const steer = (bones: TaleBones, known: readonly KnownWord[]): Steering => {
  const subjects = new Map<string, SubjectId>()
  const settings = new Map<string, SettingId>()
  const used: KnownWord[] = []
  for (const [slot, rule] of Object.entries(bones.slots)) {
    const word = known.find((one) => fits(rule, one) && !used.some(({ id }) => id === one.id))
    if (word === undefined) continue
    used.push(word)
    if (isSubject(word.id)) subjects.set(slot, word.id)
    if (isSetting(word.id)) settings.set(slot, word.id)
  }
  return { subjects, settings, used }
}
