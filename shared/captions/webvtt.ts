import type { Cue } from './cues.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** `01:02:03` and the milliseconds apart: WebVTT and SRT part them by different marks. */
export const clockOf = (ms: number): { clock: string; millis: string } => {
  const seconds = Math.floor(ms / 1000)
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':')
  return { clock, millis: String(Math.floor(ms) % 1000).padStart(3, '0') }
}

const timeOf = (ms: number): string => {
  const { clock, millis } = clockOf(ms)
  return `${clock}.${millis}`
}

/** WebVTT 1, section 4.2.2: no `<`, `&` or `-->` in a cue's text but as character references; in a note no `-->`. */
const escapeText = (line: string): string =>
  line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** @param note for people who open the file; players pass it over */
export const toWebVtt = (cues: readonly Cue[], note?: string): string =>
  [
    'WEBVTT\n',
    ...(note === undefined ? [] : [`NOTE ${escapeText(note)}\n`]),
    ...cues.map(
      ({ startMs, endMs, lines }) =>
        `${timeOf(startMs)} --> ${timeOf(endMs)}\n${lines.map(escapeText).join('\n')}\n`,
    ),
  ].join('\n')
