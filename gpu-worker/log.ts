/** One JSON line per event on stdout. Signed URLs, query strings and tokens never reach it. */
export type Log = (event: string, fields?: Record<string, unknown>) => void

export const createLog =
  (write: (line: string) => void, fixed: Record<string, unknown> = {}): Log =>
  (event, fields = {}) =>
    write(`${JSON.stringify({ at: new Date().toISOString(), event, ...fixed, ...fields }, hideSecrets)}\n`)

const secrets: readonly [RegExp, string][] = [
  [/(\/worker\/(?:in|out)\/)[^/?\s"']+/g, '$1…'],
  [/(https?:\/\/)[^/\s"'@]+@/g, '$1…@'],
  [/(https?:\/\/[^\s"'?]+)\?[^\s"']*/g, '$1?…'],
  [/\bvsw?_[\w-]+/g, 'vs_…'],
]

/** Takes tokens, credentials and query strings out of a text. */
export const redact = (text: string): string =>
  secrets.reduce((rest, [pattern, shown]) => rest.replace(pattern, shown), text)

const hideSecrets = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? redact(value) : value
