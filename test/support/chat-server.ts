import type { WireAnswer, WireRequest } from '../contract/harness/wire-server.ts'

type ChatBody = {
  messages: { role: string; content: string }[]
  response_format: { json_schema: { name: string } }
}

const line =
  'The old lamp went out over the harbour, and somebody who had waited long enough got up to light it once more.'

const scenesIn = (brief: string): number => brief.match(/^\d+\. /gm)?.length ?? 0

/** A stand-in for a chat model: a plain story of the asked length, or pictures for the scenes it was given. */
const draftFor = ({ messages, response_format }: ChatBody): object => {
  const brief = messages[1]?.content ?? ''
  const own = response_format.json_schema.name === 'pictures'
  const count = own ? scenesIn(brief) : Number(brief.match(/(\d+) to \d+ scenes/)?.[1])
  const subject = brief.match(/<<<(.*)>>>/)?.[1] ?? 'a lamp'
  return {
    title: 'The Lamp',
    description: 'A lamp, a harbour, and somebody who stayed awake. #lamp #harbour',
    scenes: Array.from({ length: count }, () => ({
      ...(own ? {} : { narration: line }),
      prompt: `${subject} by the sea at night`,
      mood: 'calm',
    })),
  }
}

/** `/v1/chat/completions` with whatever `answer` says. */
export const chatRoute =
  (answer: (body: ChatBody) => string) =>
  ({ json }: WireRequest): WireAnswer => ({
    body: {
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1,
      model: 'stand-in',
      choices: [
        {
          index: 0,
          finish_reason: 'stop',
          message: { role: 'assistant', content: answer(json() as ChatBody) },
        },
      ],
      usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
    },
  })

export const soundAnswer = (body: ChatBody): string => JSON.stringify(draftFor(body))
