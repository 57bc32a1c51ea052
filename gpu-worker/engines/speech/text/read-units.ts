import type { Language } from '../../../../shared/languages.ts'
import type { VoiceProcess } from '../espeak/voice-process.ts'
import { toPhrases } from './japanese.ts'
import { assertReadable } from './scripts.ts'
import { splitWords } from './split.ts'
import type { Unit } from './unit.ts'

/** The words of a text as they are shown and read aloud, kanji with their readings. @throws unreadable_text */
export const readUnits = async (
  voice: VoiceProcess,
  text: string,
  language: Language,
  signal: AbortSignal,
): Promise<Unit[]> => {
  assertReadable(text)
  if (language !== 'ja') return splitWords(text, language)
  const answer = await voice.ask({ verb: 'read', text }, signal)
  return toPhrases(text, 'words' in answer ? answer.words : [])
}
