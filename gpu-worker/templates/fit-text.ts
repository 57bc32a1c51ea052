import { clings } from '../../shared/captions/text.ts'
import type { CaptionFonts } from '../captions/find-fonts.ts'
import { runsOf, widthOfRuns } from '../captions/runs.ts'
import { needsShaping, shapeLine } from './shape-text.ts'

export type FittedText = {
  /** Pixels of one em, and from one baseline to the next. */
  size: number
  linePitch: number
  lines: string[]
}

type Fitting = {
  text: string
  width: number
  height: number
  fonts: CaptionFonts
  largest: number
  smallest: number
  lineHeight: number
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const words = new Intl.Segmenter('und', { granularity: 'word' })

/** Room that a line's letters may need above and below their em. */
const above = 1.0
const below = 0.32

/** In em; signs of some scripts are wider beside their letter than alone. */
const widthIn = (fonts: CaptionFonts, text: string): number => {
  const runs = runsOf(text, fonts)
  return needsShaping(text) ? shapeLine(runs, 1).width : widthOfRuns(runs)
}

/** What may not be parted: words with the signs that cling to them, and the space before them. */
const unitsOf = (text: string): string[] => {
  const units: string[] = []
  let space = ''
  for (const { segment } of words.segment(text.replaceAll(/\s+/g, ' ').trim())) {
    if (segment === ' ') {
      space = ' '
      continue
    }
    const last = units.length - 1
    const opened = /[([{«“‘¿¡「『（【]$/u.test(units[last] ?? '')
    if (space === '' && last >= 0 && (clings(segment) || opened || !isUnspaced(segment)))
      units[last] = `${units[last] ?? ''}${segment}`
    else units.push(space + segment)
    space = ''
  }
  return units
}

const isUnspaced = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text)

/** Widths in em, measured once: they add up, for nothing is shaped across units. */
type Unit = { text: string; space: number; width: number }

const measureUnits = (text: string, fonts: CaptionFonts): Unit[] => {
  const gap = widthIn(fonts, 'n n') - 2 * widthIn(fonts, 'n')
  return unitsOf(text).map((unit) => ({
    ...{ text: unit, space: unit.startsWith(' ') ? gap : 0 },
    width: widthIn(fonts, unit.trim()),
  }))
}

/** A unit wider than a line is parted between its letters. */
const partUnit = (unit: Unit, widest: number, fonts: CaptionFonts): Unit[] => {
  if (unit.width <= widest) return [unit]
  const parts: Unit[] = []
  let part: Unit = { text: unit.space > 0 ? ' ' : '', space: unit.space, width: 0 }
  for (const { segment } of graphemes.segment(unit.text.trim())) {
    const width = widthIn(fonts, segment)
    if (part.width > 0 && part.width + width > widest) {
      parts.push(part)
      part = { text: '', space: 0, width: 0 }
    }
    part = { ...part, text: part.text + segment, width: part.width + width }
  }
  return [...parts, part]
}

/** Lines at most `widest` em wide; `parted` = a word had to be cut. */
const wrap = (units: readonly Unit[], widest: number, fonts: CaptionFonts) => {
  const parts = units.flatMap((unit) => partUnit(unit, widest, fonts))
  const lines: string[] = []
  let line = ''
  let filled = 0
  for (const { text, space, width } of parts) {
    if (line !== '' && filled + space + width > widest) {
      lines.push(line)
      line = ''
    }
    filled = line === '' ? width : filled + space + width
    line = line === '' ? text.trimStart() : line + text
  }
  return { lines: line === '' ? lines : [...lines, line], parted: parts.length > units.length }
}

/** The narrowest wrap into as many lines: a heading's last line is never one lost word. */
const balance = (units: readonly Unit[], lines: string[], widest: number, fonts: CaptionFonts): string[] => {
  if (lines.length < 2) return lines
  let best = lines
  for (let share = 0.95; share > 0.5; share -= 0.05) {
    const tried = wrap(units, widest * share, fonts)
    if (tried.parted || tried.lines.length > lines.length) break
    best = tried.lines
  }
  return best
}

const heightOf = (lines: number, lineHeight: number): number => above + below + (lines - 1) * lineHeight

/** Cuts what is too long, with an ellipsis that fits. */
const cut = (lines: string[], most: number, widest: number, fonts: CaptionFonts): string[] => {
  if (lines.length <= most) return lines
  const kept = lines.slice(0, Math.max(1, most))
  const last = [...graphemes.segment(kept.at(-1) ?? '')].map(({ segment }) => segment)
  while (last.length > 1 && widthIn(fonts, `${last.join('').trimEnd()}…`) > widest) last.pop()
  return [...kept.slice(0, -1), `${last.join('').trimEnd()}…`]
}

/** The largest letters with which the text stands in its box; at the smallest, the rest is cut off. */
export const fitText = (fitting: Fitting): FittedText => {
  const { text, width, height, fonts, largest, smallest, lineHeight } = fitting
  const units = measureUnits(text, fonts)
  for (let size = largest; size > smallest; size *= 0.96) {
    const { lines, parted } = wrap(units, width / size, fonts)
    if (parted || heightOf(lines.length, lineHeight) * size > height) continue
    return { size, linePitch: lineHeight * size, lines: balance(units, lines, width / size, fonts) }
  }
  const size = Math.min(smallest, height / (above + below))
  const most = Math.floor((height / size - above - below) / lineHeight) + 1
  const { lines } = wrap(units, width / size, fonts)
  return { size, linePitch: lineHeight * size, lines: cut(lines, most, width / size, fonts) }
}

/** Several texts with one size, one below the other, `gap` of a line apart. */
export const fitItems = (
  items: readonly string[],
  fitting: Omit<Fitting, 'text'>,
  gap: number,
): FittedText[] => {
  const { height, largest, smallest, lineHeight, fonts, width } = fitting
  const heightAt = (fitted: readonly FittedText[], size: number): number =>
    fitted.reduce((sum, { lines }) => sum + (heightOf(lines.length, lineHeight) + gap) * size, -gap * size)
  const measured = items.map((text) => measureUnits(text, fonts))
  for (let size = largest; size > smallest; size *= 0.96) {
    const fitted = measured.map((units): FittedText => {
      const { lines } = wrap(units, width / size, fonts)
      return { size, linePitch: lineHeight * size, lines }
    })
    if (heightAt(fitted, size) <= height) return fitted
  }
  const each = height / items.length - gap * smallest
  return items.map((text) =>
    fitText({ ...fitting, text, height: Math.max(each, height / (items.length * 1.4)), largest: smallest }),
  )
}

/** From the top of its first line to the bottom of its last. */
export const fittedHeight = ({ size, linePitch, lines }: FittedText): number =>
  size * (above + below) + (lines.length - 1) * linePitch

export const firstBaseline = ({ size }: FittedText): number => size * above

export const widthOfLine = ({ size }: FittedText, line: string, fonts: CaptionFonts): number =>
  widthIn(fonts, line) * size

export const listItems = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, '').trim())
    .filter((line) => line !== '')
