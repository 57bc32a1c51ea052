import { drfDetail, drfFieldErrors, drfUnsupportedType } from './drf.ts'
import { findJsonFlaw } from './python-json.ts'
import { FormError, type FormOptions, readForm } from './read-form.ts'
import { readSmallText } from './read-small-body.ts'

/** A refusal in the words of an API; thrown, so that what came before it is undone. */
export class Refusal extends Error {
  readonly answer: Response

  constructor(answer: Response) {
    super('refused')
    this.answer = answer
  }
}

export const refuseFields = (errors: Record<string, string[]>, allow: string): Refusal =>
  new Refusal(drfFieldErrors(errors, allow))

const refuseBody = (detail: string, allow: string): Refusal =>
  new Refusal(drfDetail(detail, { status: 400, allow }))

/** Texts of bodies that hold no file. */
const maxTextBytes = 64 * 1024

const readText = async (request: Request, allow: string): Promise<string> => {
  const text = await readSmallText(request, maxTextBytes)
  if (text === undefined) throw new Refusal(drfDetail('Request body is too large.', { status: 413, allow }))
  return text
}

/** As Python names the type of a JSON value. */
const pythonType = (value: unknown): string => {
  if (Array.isArray(value)) return 'list'
  if (value === null) return 'NoneType'
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float'
  return typeof value === 'boolean' ? 'bool' : 'str'
}

const parseJson = (text: string, allow: string): ReadonlyMap<string, unknown> => {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    const { msg, pos, lineno, colno } = findJsonFlaw(text)
    throw refuseBody(`JSON parse error - ${msg}: line ${lineno} column ${colno} (char ${pos})`, allow)
  }
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
    return new Map(Object.entries(parsed))
  const reason = `Invalid data. Expected a dictionary, but got ${pythonType(parsed)}.`
  throw refuseFields({ non_field_errors: [reason] }, allow)
}

type Parsing = {
  allow: string
  /** The types that the view reads, of REST framework's three. */
  parses: readonly string[]
  maxBodyBytes: number
  onFile: FormOptions['onFile']
}

const parseForm = async (
  request: Request,
  { allow, maxBodyBytes, onFile }: Parsing,
): Promise<ReadonlyMap<string, unknown>> => {
  try {
    return (await readForm(request, { onFile, maxBodyBytes })).fields
  } catch (error) {
    if (!(error instanceof FormError)) throw error
    const reason =
      error.fault === 'boundary'
        ? `Invalid boundary in multipart: ${error.boundary ?? 'None'}`
        : error.message
    throw refuseBody(`Multipart form parse error - ${reason}`, allow)
  }
}

export const drfParses = [
  'application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
] as const

/**
 * The fields of a body as REST framework's parsers read them; files of a form go to `onFile` as they come.
 * @throws Refusal
 */
export const parseDrfBody = async (
  request: Request,
  parsing: Parsing,
): Promise<ReadonlyMap<string, unknown>> => {
  const { allow, parses } = parsing
  const contentType = request.headers.get('content-type') ?? ''
  if (request.body === null || request.headers.get('content-length') === '0') return new Map()
  const type = contentType.toLowerCase().split(';')[0]?.trim() ?? ''
  if (!parses.includes(type)) throw new Refusal(drfUnsupportedType(contentType, allow))
  if (type === 'multipart/form-data') return parseForm(request, parsing)
  const text = await readText(request, allow)
  return type === 'application/json' ? parseJson(text, allow) : new Map(new URLSearchParams(text))
}
