/** One request of a row and what was answered, byte for byte. */
export type Exchange = { request: { method: string; url: string; print: string }; answer: Answer }

export type Answer = {
  status: number
  reason: string
  /** Names and values in turn, as they came. */
  rawHeaders: string[]
  body: Buffer
}

export const headerOf = ({ rawHeaders }: Answer, name: string): string | undefined => {
  const at = rawHeaders.findIndex((value, i) => i % 2 === 0 && value.toLowerCase() === name)
  return at < 0 ? undefined : rawHeaders[at + 1]
}

/** The answer without one of its headers, or with another value of it. */
export const withHeader = (answer: Answer, name: string, value?: string): Answer => {
  const rawHeaders: string[] = []
  for (let i = 0; i < answer.rawHeaders.length; i += 2) {
    const [key = '', old = ''] = answer.rawHeaders.slice(i, i + 2)
    if (key.toLowerCase() !== name) rawHeaders.push(key, old)
    else if (value !== undefined) rawHeaders.push(key, value)
  }
  return { ...answer, rawHeaders }
}

export const isJson = (answer: Answer): boolean =>
  answer.body.length > 0 && /^application\/(?:[\w.-]+\+)?json\b/.test(headerOf(answer, 'content-type') ?? '')
