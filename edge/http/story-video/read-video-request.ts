import { side } from '../../../shared/jobs/image.ts'
import { maxOwnTextChars } from '../../../shared/jobs/script.ts'
import { languageNames } from '../../../shared/languages.ts'
import { ArtStyle, StoryLength, Topic, Voice } from '../../../shared/story.ts'
import { findJsonFlaw, nestsTooDeep } from '../python-json.ts'
import { type FieldProblem, RequestValidationError } from './adapter.ts'

/** The five fields in their published order with the words they take, in any case. */
export const videoFields = {
  story_topic: Topic.options,
  art_style: ArtStyle.options,
  duration: StoryLength.options,
  language: Object.values(languageNames),
  voice_name: Voice.options,
} as const

type Field = keyof typeof videoFields
export type VideoRequest = { [F in Field]: (typeof videoFields)[F][number] } & {
  custom_topic: string | null
  width: number | null
  height: number | null
}

/** A body that is no JSON is as FastAPI sees it one text. */
export type Body = { json: unknown } | { text: string } | 'none'

/** @throws RequestValidationError for broken JSON, which is told before a missing token is */
export const readBody = (contentType: string | undefined, text: string): Body => {
  if (text === '') return 'none'
  if (contentType !== undefined && !/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(contentType))
    return { text }
  if (nestsTooDeep(text)) throw brokenJson({ pos: 0, msg: 'Nested too deeply' })
  try {
    return { json: JSON.parse(text) as unknown }
  } catch {
    throw brokenJson(findJsonFlaw(text))
  }
}

const brokenJson = ({ pos, msg }: { pos: number; msg: string }): RequestValidationError =>
  new RequestValidationError([
    { type: 'json_invalid', loc: ['body', pos], msg: 'JSON decode error', input: {}, ctx: { error: msg } },
  ])

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `'short' or 'long'`; `'a', 'b' or 'c'`. */
const listWords = (words: readonly string[]): string => {
  const quoted = words.map((word) => `'${word}'`)
  return [quoted.slice(0, -1).join(', '), quoted.at(-1)].filter(Boolean).join(' or ')
}

const checkField = (field: Field, body: Record<string, unknown>): string | FieldProblem => {
  const loc = ['body', field]
  if (!Object.hasOwn(body, field)) return { type: 'missing', loc, msg: 'Field required', input: body }
  const input = body[field]
  const words: readonly string[] = videoFields[field]
  const word = typeof input === 'string' ? input.toLowerCase() : ''
  if (words.includes(word)) return word
  const expected = listWords(words)
  return { type: 'literal_error', loc, msg: `Input should be ${expected}`, input, ctx: { expected } }
}

const checkCustomTopic = ({
  custom_topic: input = null,
}: Record<string, unknown>): string | null | FieldProblem => {
  const loc = ['body', 'custom_topic']
  if (input === null) return null
  if (typeof input !== 'string') {
    return { type: 'string_type', loc, msg: 'Input should be a valid string', input }
  }
  const text = input.trim()
  const most = maxOwnTextChars
  if (text.length <= most) return text === '' ? null : text
  const msg = `String should have at most ${most} characters`
  return { type: 'string_too_long', loc, msg, input, ctx: { max_length: most } }
}

const { minValue: least, maxValue: most } = side

/** Additive: the film's own size in pixels, even as H.264 asks. */
const checkSide = (
  field: 'width' | 'height',
  { [field]: input = null }: Record<string, unknown>,
): number | null | FieldProblem => {
  const loc = ['body', field]
  if (input === null) return null
  if (typeof input !== 'number' || !Number.isInteger(input))
    return { type: 'int_type', loc, msg: 'Input should be a valid integer', input }
  if (input < (least ?? 0)) {
    const msg = `Input should be greater than or equal to ${least}`
    return { type: 'greater_than_equal', loc, msg, input, ctx: { ge: least } }
  }
  if (input > (most ?? input)) {
    const msg = `Input should be less than or equal to ${most}`
    return { type: 'less_than_equal', loc, msg, input, ctx: { le: most } }
  }
  if (side.safeParse(input).success) return input
  return { type: 'multiple_of', loc, msg: 'Input should be a multiple of 2', input, ctx: { multiple_of: 2 } }
}

/** @throws RequestValidationError that names every field which is missing or wrong, in their order */
export const readVideoRequest = (body: Body): VideoRequest => {
  if (body === 'none') {
    throw new RequestValidationError([{ type: 'missing', loc: ['body'], msg: 'Field required', input: null }])
  }
  const sent = 'json' in body ? body.json : body.text
  if (sent === null) {
    throw new RequestValidationError([{ type: 'missing', loc: ['body'], msg: 'Field required', input: null }])
  }
  if (!isObject(sent)) {
    const msg = 'Input should be a valid dictionary or object to extract fields from'
    throw new RequestValidationError([{ type: 'model_attributes_type', loc: ['body'], msg, input: sent }])
  }
  const fields = Object.keys(videoFields) as Field[]
  const checked = [
    ...fields.map((field) => checkField(field, sent)),
    checkCustomTopic(sent),
    checkSide('width', sent),
    checkSide('height', sent),
  ]
  const problems = checked.filter((one) => one !== null && typeof one === 'object')
  if (problems.length > 0) throw new RequestValidationError(problems)
  const entries = [...fields, 'custom_topic', 'width', 'height'].map((field, i) => [field, checked[i]])
  return Object.fromEntries(entries) as VideoRequest
}
