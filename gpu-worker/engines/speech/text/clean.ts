const emoji =
  /(?![©®™])(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u{E0020}-\u{E007F}])/gu
const invisible = /[\u200B\u200E\u200F\u2060-\u2064\uFEFF\u00AD]|\uFE0E|\uFE0F|\u20E3/gu
/** Marks that a reader skips and espeak would name ("asterisk") or take for its own (`[[`, `<`). */
const unsaid = /[\p{Cc}*_~^`|\\{}[\]<>]/gu

/** Mark-up that strayed into a text; other words in angle brackets are read. */
const tag = /<\/?(?:b|i|u|s|em|strong|small|sub|sup|br|p|span|div|li|ul|ol|h[1-6])\s*\/?>/giu

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code))

/** Digits of any script, which voices of others drop: each script has its ten in a row. */
const toAsciiDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0
  let before = 0
  while (before < 10 && isDigit(code - before - 1)) before++
  return String(before % 10)
}

/** What is left to say of a text: no emoji, no mark-up, no brackets. */
export const cleanForVoice = (text: string): string =>
  text
    .normalize('NFC')
    .replace(tag, ' ')
    .replace(emoji, ' ')
    .replace(invisible, '')
    .replace(unsaid, ' ')
    .replace(/(?![0-9])\p{Nd}/gu, toAsciiDigit)

/** Symbols that every voice says by name. */
const said = /[\p{L}\p{N}&+=@%$€£¥°§#©®™]/u

export const isSaid = (text: string): boolean => said.test(cleanForVoice(text))

export const hasLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(cleanForVoice(text))
