export type ServerEvent = { id: string | undefined; type: string; data: string }

/** Splits text that arrives in pieces into lines; a lone `\r` at the end waits for its `\n`. */
const createLineSplitter = () => {
  let rest = ''
  return (text: string): string[] => {
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    return lines
  }
}

/** Events of one text/event-stream body (HTML standard, 9.2): an event counts once its blank line is there. */
export async function* readEventStream(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  const splitLines = createLineSplitter()
  let id: string | undefined
  let type = ''
  let data: string[] = []
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      for (const line of splitLines(decoder.decode(value, { stream: true }))) {
        if (line === '') {
          if (data.length > 0) yield { id, type: type || 'message', data: data.join('\n') }
          type = ''
          data = []
          continue
        }
        const [, field, content = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? []
        if (field === 'data') data.push(content)
        else if (field === 'event') type = content
        else if (field === 'id') id = content
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
