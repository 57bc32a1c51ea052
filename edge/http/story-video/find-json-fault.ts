/** What Python's json module says of a text, and the character where it stopped. */
type JsonFault = { at: number; message: string }

class Fault extends Error {
  readonly at: number
  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}

const maxDepth = 500
const numberAt = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|-?Infinity|NaN|true|false|null/y
const escapeAt = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

const matchEnd = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

const skipSpace = (text: string, at: number): number => matchEnd(/[ \t\n\r]*/y, text, at)

const isPlain = (char: string | undefined): boolean =>
  char !== undefined && char !== '"' && char !== '\\' && char >= ' '

const readString = (text: string, start: number): number => {
  for (let at = start + 1; ; ) {
    while (isPlain(text[at])) at += 1
    const char = text[at]
    if (char === '"') return at + 1
    if (char === undefined) throw new Fault('Unterminated string starting at', start)
    if (char !== '\\') throw new Fault('Invalid control character at', at)
    const end = matchEnd(escapeAt, text, at)
    if (end < 0 && text[at + 1] === 'u') throw new Fault('Invalid \\uXXXX escape', at + 1)
    if (end < 0) throw new Fault('Invalid \\escape', at)
    at = end
  }
}

const readMember = (text: string, at: number, depth: number): number => {
  if (text[at] !== '"') throw new Fault('Expecting property name enclosed in double quotes', at)
  const colon = skipSpace(text, readString(text, at))
  if (text[colon] !== ':') throw new Fault("Expecting ':' delimiter", colon)
  return readValue(text, skipSpace(text, colon + 1), depth)
}

/** Members or items up to the closing bracket. */
const readList = (text: string, start: number, depth: number): number => {
  const isObject = text[start] === '{'
  const close = isObject ? '}' : ']'
  const readOne = isObject ? readMember : readValue
  let at = skipSpace(text, start + 1)
  if (text[at] === close) return at + 1
  for (;;) {
    at = skipSpace(text, readOne(text, at, depth))
    if (text[at] === close) return at + 1
    if (text[at] !== ',') throw new Fault("Expecting ',' delimiter", at)
    at = skipSpace(text, at + 1)
  }
}

const readValue = (text: string, at: number, depth: number): number => {
  const char = text[at]
  if (char === '"') return readString(text, at)
  if ((char === '{' || char === '[') && depth < maxDepth) return readList(text, at, depth + 1)
  const end = matchEnd(numberAt, text, at)
  if (end < 0) throw new Fault('Expecting value', at)
  return end
}

/** Where and why Python's parser stops: what FastAPI tells of a broken body. Undefined = it would not. */
export const findJsonFault = (text: string): JsonFault | undefined => {
  try {
    const end = skipSpace(text, readValue(text, skipSpace(text, 0), 0))
    return end < text.length ? { at: end, message: 'Extra data' } : undefined
  } catch (error) {
    if (error instanceof Fault) return { at: error.at, message: error.message }
    throw error
  }
}
