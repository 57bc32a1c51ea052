/** Where and why CPython's `json` refuses a text, in its own words. */
type JsonFlaw = { msg: string; pos: number; lineno: number; colno: number }

class Flaw extends Error {
  readonly pos: number
  constructor(message: string, pos: number) {
    super(message)
    this.pos = pos
  }
}

const blank = /[ \t\n\r]*/y
const word = /null|true|false|NaN|-?Infinity|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
const skip = (text: string, at: number): number => endOf(blank, text, at)

/** `at` = after the opening quote. */
const scanString = (text: string, at: number): number => {
  for (let i = at; i < text.length; i++) {
    const char = text.charAt(i)
    if (char === '"') return i + 1
    if (char < ' ') throw new Flaw('Invalid control character at', i)
    if (char !== '\\') continue
    const escaped = text.charAt(i + 1)
    if (escaped === '') break
    if (!'"\\/bfnrtu'.includes(escaped)) throw new Flaw('Invalid \\escape', i)
    if (escaped === 'u' && !/^[0-9a-f]{4}$/i.test(text.slice(i + 2, i + 6)))
      throw new Flaw('Invalid \\uXXXX escape', i + 1)
    i += escaped === 'u' ? 5 : 1
  }
  throw new Flaw('Unterminated string starting at', at - 1)
}

const scanArray = (text: string, at: number): number => {
  let i = skip(text, at)
  if (text[i] === ']') return i + 1
  for (;;) {
    i = skip(text, scanValue(text, i))
    if (text[i] === ']') return i + 1
    if (text[i] !== ',') throw new Flaw("Expecting ',' delimiter", i)
    i = skip(text, i + 1)
  }
}

const needName = (text: string, at: number): void => {
  if (text[at] !== '"') throw new Flaw('Expecting property name enclosed in double quotes', at)
}

const scanObject = (text: string, at: number): number => {
  let i = skip(text, at)
  if (text[i] === '}') return i + 1
  for (;;) {
    needName(text, i)
    i = skip(text, scanString(text, i + 1))
    if (text[i] !== ':') throw new Flaw("Expecting ':' delimiter", i)
    i = skip(text, scanValue(text, skip(text, i + 1)))
    if (text[i] === '}') return i + 1
    if (text[i] !== ',') throw new Flaw("Expecting ',' delimiter", i)
    i = skip(text, i + 1)
  }
}

const scanValue = (text: string, at: number): number => {
  const first = text[at]
  if (first === '"') return scanString(text, at + 1)
  if (first === '{') return scanObject(text, at + 1)
  if (first === '[') return scanArray(text, at + 1)
  const end = endOf(word, text, at)
  if (end === at) throw new Flaw('Expecting value', at)
  return end
}

const locate = (text: string): { msg: string; pos: number } => {
  try {
    const end = skip(text, scanValue(text, skip(text, 0)))
    // Python takes NaN and Infinity: said of the whole.
    return end < text.length ? { msg: 'Extra data', pos: end } : { msg: 'Expecting value', pos: 0 }
  } catch (error) {
    // Nested too deeply to be scanned: said of the whole.
    if (!(error instanceof Flaw)) return { msg: 'Expecting value', pos: 0 }
    return { msg: error.message, pos: error.pos }
  }
}

/** Of a text that `JSON.parse` has refused. */
export const findJsonFlaw = (text: string): JsonFlaw => {
  const { msg, pos } = locate(text)
  const before = text.slice(0, pos).split('\n')
  return { msg, pos, lineno: before.length, colno: (before.at(-1) ?? '').length + 1 }
}

/** As CPython's recursion limit. */
const maxDepth = 1_000

/** Whether a JSON text nests deeper than Python reads, and deeper than can be told back. */
export const nestsTooDeep = (text: string): boolean => {
  let depth = 0
  for (const [mark] of text.matchAll(/"(?:[^"\\]+|\\.)*"|[[\]{}]/g)) {
    if (mark === '[' || mark === '{') depth++
    else if (mark === ']' || mark === '}') depth--
    if (depth > maxDepth) return true
  }
  return false
}
