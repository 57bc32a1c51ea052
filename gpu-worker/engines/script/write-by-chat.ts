import { AppError } from '../../../shared/errors.ts'
import type { ScriptInput } from '../../../shared/jobs/script.ts'
import { understand } from '../../../shared/lexicon/index.ts'
import { answerFormat, briefOf, type ChatMessage } from './chat-brief.ts'
import { createChooser } from './chooser.ts'
import type { WrittenScript } from './contract.ts'
import { fitDescription, shorten } from './describe.ts'
import type { StoryWords } from './language.ts'
import { type OwnText, readOwnText } from './own-text.ts'
import { readDraft } from './read-draft.ts'
import { topicOf } from './topic-of.ts'

type ChatRequest = {
  messages: ChatMessage[]
  response_format: ReturnType<typeof answerFormat>
  temperature: number
  seed: number
  max_tokens: number
}

/** Sends one request, gives the text of the answer. */
export type Ask = (request: ChatRequest) => Promise<string>

const titleChars = 80
const hashtag = /#[\p{L}\p{M}\p{N}_]+/gu

/** Brings a model's description to 150–200 characters with two to four hashtags; its own tags come first. */
const refitDescription = (
  text: string,
  input: ScriptInput,
  topic: WrittenScript['topic'],
  words: StoryWords,
) => {
  const tags = [...text.matchAll(hashtag)].map(([tag]) => tag.slice(1).replaceAll('_', ''))
  const lead = text.replaceAll(hashtag, '').replaceAll(/\s+/g, ' ').trim()
  const all = [...new Set([...tags, ...words.hashtags[topic]])]
  return fitDescription(lead, all, words, input.language, createChooser(input.seed, 'description'))
}

/** A model reads the whole subject; of a narration it illustrates, the words that our lexicon knows, too. */
const understoodOf = (own: OwnText, { language }: ScriptInput): string[] | null => {
  if (own.kind === 'none') return null
  if (own.kind === 'subject') return [own.text]
  const known = own.scenes.flatMap(({ narration }) => understand(narration, language))
  return [...new Set(known.map(({ word }) => word))]
}

/**
 * A story from a chat model; a malformed answer is sent back once with its flaw.
 * @throws unreadable_text, engine_failed, and what `ask` throws
 */
export const writeByChat = async (
  ask: Ask,
  input: ScriptInput,
  words: StoryWords,
): Promise<WrittenScript> => {
  const own = readOwnText(input)
  const topic = topicOf(input, own)
  const messages = briefOf(input, topic, own, words.lengthScale)
  const request = { response_format: answerFormat(own), temperature: 0.9, max_tokens: 6_000 }
  let flaw = ''
  for (const attempt of [0, 1]) {
    const answer = await ask({ ...request, messages, seed: (input.seed + attempt) % 2 ** 31 })
    const draft = readDraft(answer, input, own, words.lengthScale)
    if (draft.ok)
      return {
        topic,
        title: shorten(draft.title, titleChars, input.language),
        description: refitDescription(draft.description, input, topic, words),
        scenes: draft.scenes,
        understood: understoodOf(own, input),
      }
    flaw = draft.flaw
    messages.push(
      { role: 'assistant', content: answer.slice(0, 8_000) },
      { role: 'user', content: `That cannot be used: ${flaw}. Answer again, one whole JSON object.` },
    )
  }
  throw new AppError('engine_failed', `The model answered twice in an unusable form: ${flaw}`, { got: flaw })
}
