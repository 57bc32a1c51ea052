import { separatorOf } from '../../shared/captions/text.ts'
import type { Word } from '../../shared/jobs/engine-use.ts'
import type { CaptionFonts } from './find-fonts.ts'
import type { CaptionGroup } from './groups.ts'
import { runsOf } from './runs.ts'

type CaptionStyle = {
  width: number
  height: number
  /** Size of the letters: 1 em in pixels. */
  emPixels: number
  /** From the picture's lower edge to the last line. */
  bottomPixels: number
  sidePixels: number
  fonts: CaptionFonts
}

/** ASS writes colours as BGR. */
const lit = '&H3CD7FF&'
const plain = '&HFFFFFF&'

const two = (value: number): string => String(value).padStart(2, '0')

/** `1:02:03.45`: ASS counts hundredths. */
const timeOf = (ms: number): string => {
  const hundredths = Math.round(ms / 10)
  const seconds = Math.floor(hundredths / 100)
  const clock = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  return `${clock}.${two(hundredths % 100)}`
}

/** Braces open commands, a backslash begins one, and a comma ends nothing: the text is the last field. */
const escapeText = (text: string): string =>
  text
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .replaceAll('\\', '/')
    .replaceAll(/[\r\n]/g, ' ')

const styleLine = ({ emPixels, bottomPixels, sidePixels, fonts: [face] }: CaptionStyle): string => {
  const outline = (emPixels * 0.085).toFixed(2)
  const shadow = (emPixels * 0.045).toFixed(2)
  const size = (emPixels * face.lineHeight).toFixed(2)
  const colours = '&H00FFFFFF,&H00FFFFFF,&H00140F0A,&H78000000'
  const margins = `${sidePixels},${sidePixels},${bottomPixels}`
  return `Style: Caption,${face.family},${size},${colours},-1,0,0,0,100,100,0,0,1,${outline},${shadow},2,${margins},1`
}

const header = (style: CaptionStyle): string[] => [
  '[Script Info]',
  'ScriptType: v4.00+',
  `PlayResX: ${style.width}`,
  `PlayResY: ${style.height}`,
  // Lines are broken by us alone: libass knows no word of Japanese.
  'WrapStyle: 2',
  'ScaledBorderAndShadow: yes',
  'YCbCr Matrix: TV.709',
  '',
  '[V4+ Styles]',
  'Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding',
  styleLine(style),
  '',
  '[Events]',
  'Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text',
]

/** A word in its fonts; each has the size that gives the same em. */
const wordText = (text: string, { fonts, emPixels }: CaptionStyle): string =>
  runsOf(escapeText(text), fonts)
    .map(({ face, text: run }) =>
      face === fonts[0]
        ? run
        : `{\\fn${face.family}\\fs${(emPixels * face.lineHeight).toFixed(2)}}${run}{\\fn\\fs}`,
    )
    .join('')

const lineText = (line: readonly Word[], spoken: Word | undefined, style: CaptionStyle): string =>
  line
    .map((word, i) => {
      const before = line[i - 1]
      const space = before ? separatorOf(before.text, word.text) : ''
      const text = wordText(word.text, style)
      return space + (word === spoken ? `{\\1c${lit}}${text}{\\1c${plain}}` : text)
    })
    .join('')

const popMs = 110
/** Letters grow to their size while the group comes in; whatever the piece, by the group's own clock. */
const popIn = `{\\fscx88\\fscy88\\t(0,${popMs},\\fscx100\\fscy100)}`

/** How long after its end a word stays lit while the next one is not said yet. */
const afterglowMs = 180

type Beat = { startMs: number; endMs: number; spoken: Word | undefined }

/** Which word is lit when, from the group's start to its end without a gap. */
const beatsOf = ({ lines, endMs }: CaptionGroup): Beat[] => {
  const words = lines.flat()
  return words
    .flatMap((word, i): Beat[] => {
      const untilMs = Math.min(words[i + 1]?.startMs ?? endMs, endMs)
      const darkMs = word.endMs + afterglowMs
      const litUntilMs = darkMs < untilMs ? darkMs : untilMs
      return [
        { startMs: word.startMs, endMs: litUntilMs, spoken: word },
        { startMs: litUntilMs, endMs: untilMs, spoken: undefined },
      ]
    })
    .filter((beat) => beat.startMs < beat.endMs)
}

const eventsOf = (group: CaptionGroup, style: CaptionStyle): string[] =>
  beatsOf(group).map(({ startMs, endMs, spoken }, i) => {
    const text = group.lines.map((line) => lineText(line, spoken, style)).join('\\N')
    return `Dialogue: 0,${timeOf(startMs)},${timeOf(endMs)},Caption,,0,0,0,,${i === 0 ? popIn : ''}${text}`
  })

/** An ASS file for libass. One event per lit word: only its colour changes, so nothing moves. */
export const toAss = (groups: readonly CaptionGroup[], style: CaptionStyle): string =>
  `${[...header(style), ...groups.flatMap((group) => eventsOf(group, style))].join('\n')}\n`
