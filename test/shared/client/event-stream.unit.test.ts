import { describe, expect, it } from 'vitest'
import { readEventStream, type ServerEvent } from '../../../shared/client/event-stream.ts'

const bodyOf = (chunks: string[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk))
      controller.close()
    },
  })

const collect = async (chunks: string[]): Promise<ServerEvent[]> => {
  const events: ServerEvent[] = []
  for await (const event of readEventStream(bodyOf(chunks))) events.push(event)
  return events
}

describe('an event stream', () => {
  const text = ': hello\n\nid: 1\nevent: task.progress\ndata: {"a":1}\n\nid: 2\ndata: x\ndata: y\n\n'
  const events = [
    { id: '1', type: 'task.progress', data: '{"a":1}' },
    { id: '2', type: 'message', data: 'x\ny' },
  ]

  it('is read the same however its bytes are cut', async () => {
    for (let cut = 0; cut <= text.length; cut++) {
      expect(await collect([text.slice(0, cut), text.slice(cut)])).toEqual(events)
    }
  })

  it('may end its lines with CR LF, cut between the two', async () => {
    const crlf = text.replaceAll('\n', '\r\n')
    for (let cut = 0; cut <= crlf.length; cut++) {
      expect(await collect([crlf.slice(0, cut), crlf.slice(cut)])).toEqual(events)
    }
  })

  it('does not give an event whose blank line never came', async () => {
    expect(await collect(['id: 1\ndata: half'])).toEqual([])
  })
})
