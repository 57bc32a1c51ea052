import { redact } from '../../log.ts'

const longestWords = 300
const credentials: readonly [RegExp, string][] = [
  [/\b(bearer|basic)\s+[\w.~+/=-]{6,}/gi, '$1 …'],
  [/\b(?:sk|hf|api|key|nvapi)[-_][\w-]{8,}/gi, '…'],
]

/** What a server said about its refusal, on one line, short, without markup and credentials; '' = nothing. */
export const readServerWords = (text: string, apiKey: string | undefined): string => {
  const plain = findWords(text).replaceAll(/<[^>]*>/g, ' ')
  const named = apiKey === undefined || apiKey === '' ? plain : plain.replaceAll(apiKey, '…')
  const hidden = credentials.reduce((rest, [pattern, shown]) => rest.replace(pattern, shown), redact(named))
  const clean = hidden.replaceAll(/[\p{C}\s]+/gu, ' ').trim()
  return clean.length > longestWords ? `${clean.slice(0, longestWords - 1)}…` : clean
}

/** The usual places in JSON (`error.message`, `error`, `detail`, `message`), else the text as it is. */
const findWords = (text: string): string => {
  try {
    return wordsIn(JSON.parse(text)) ?? text
  } catch {
    return text
  }
}

const wordsIn = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(wordsIn).filter(Boolean).join('; ') || undefined
  if (typeof value !== 'object' || value === null) return undefined
  const fields = value as Record<string, unknown>
  return ['error', 'message', 'detail', 'msg'].map((name) => wordsIn(fields[name])).find(Boolean)
}
