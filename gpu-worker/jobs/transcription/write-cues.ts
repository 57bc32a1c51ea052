import type { Cue } from './cues.ts'

const two = (value: number): string => String(value).padStart(2, '0')

const clock = (ms: number, comma: ',' | '.'): string => {
  const seconds = Math.floor(ms / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return `${two(hours)}:${two(minutes)}:${two(seconds % 60)}${comma}${String(ms % 1000).padStart(3, '0')}`
}

/** Cue text is markup: `&`, `<` and `>` are written as references, so no `-->` can stand in it. */
const escapeVtt = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** SubRip has no references; players take `<` for markup and `-->` for a time. */
const escapeSrt = (text: string): string =>
  text.replaceAll('-->', '→').replaceAll('<', '‹').replaceAll('>', '›')

/** A note may not hold `-->` either. */
export const writeVtt = (cues: readonly Cue[], note: string): string => {
  const blocks = cues.map(({ startMs, endMs, lines }) =>
    [`${clock(startMs, '.')} --> ${clock(endMs, '.')}`, ...lines.map(escapeVtt)].join('\n'),
  )
  return `${['WEBVTT', `NOTE ${escapeVtt(note)}`, ...blocks].join('\n\n')}\n`
}

/** Without cues an empty line: a file must not be empty. */
export const writeSrt = (cues: readonly Cue[]): string => {
  const blocks = cues.map(({ startMs, endMs, lines }, n) =>
    [n + 1, `${clock(startMs, ',')} --> ${clock(endMs, ',')}`, ...lines.map(escapeSrt)].join('\n'),
  )
  return `${blocks.join('\n\n')}\n`
}
