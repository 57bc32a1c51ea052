import type { Cue } from './cues.ts'
import { clockOf } from './webvtt.ts'

const timeOf = (ms: number): string => {
  const { clock, millis } = clockOf(ms)
  return `${clock},${millis}`
}

/** SRT has no escapes: what a player would read as a tag or a time line is written with look-alikes. */
const disarm = (line: string): string =>
  line
    .replaceAll('-->', '→')
    .replaceAll(/<(?=[/a-z])/giu, '‹')
    .replaceAll(/\{(?=\\)/gu, '(')

/** Without cues an empty line: a file must not be empty. */
export const toSrt = (cues: readonly Cue[]): string =>
  cues
    .map(({ startMs, endMs, lines }, i) => {
      const text = lines.map(disarm).join('\n')
      return `${i + 1}\n${timeOf(startMs)} --> ${timeOf(endMs)}\n${text}\n`
    })
    .join('\n') || '\n'
