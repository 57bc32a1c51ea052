import { drfDetail, drfEmpty, drfFieldErrors, drfUnsupportedType } from '../drf.ts'
import { FormError, type FormFile, readForm } from '../read-form.ts'
import { readSmallText } from '../read-small-body.ts'

/** A refusal in this API's own words; thrown, so that what came before it is undone. */
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

/** An unknown task: neither body nor type. */
export const unknownTask = (allow: string): Response => drfEmpty(404, allow)

/** Texts of bodies that hold no file. */
const maxTextBytes = 64 * 1024

const readText = async (request: Request, allow: string): Promise<string> => {
  const text = await readSmallText(request, maxTextBytes)
  if (text === undefined) throw new Refusal(drfDetail('Request body is too large.', { status: 413, allow }))
  return text
}

const parseJson = (text: string, allow: string): ReadonlyMap<string, unknown> => {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    throw refuseBody('JSON parse error - Expecting value: line 1 column 1 (char 0)', allow)
  }
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
    return new Map(Object.entries(parsed))
  const kind = Array.isArray(parsed) ? 'list' : parsed === null ? 'NoneType' : typeof parsed
  throw refuseFields({ non_field_errors: [`Invalid data. Expected a dictionary, but got ${kind}.`] }, allow)
}

type Parsing = { allow: string; maxBodyBytes: number; onFile: (file: FormFile) => Promise<void> }

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

/**
 * The fields of a body as REST framework's three parsers read them; files of a form go to `onFile` as they come.
 * @throws Refusal
 */
export const parseBody = async (
  request: Request,
  parsing: Parsing,
): Promise<ReadonlyMap<string, unknown>> => {
  const { allow } = parsing
  const contentType = request.headers.get('content-type') ?? ''
  if (request.body === null || request.headers.get('content-length') === '0') return new Map()
  const [type = ''] = contentType.toLowerCase().split(';')
  if (type.trim() === 'multipart/form-data') return parseForm(request, parsing)
  if (type.trim() === 'application/json') return parseJson(await readText(request, allow), allow)
  if (type.trim() === 'application/x-www-form-urlencoded')
    return new Map(new URLSearchParams(await readText(request, allow)))
  throw new Refusal(drfUnsupportedType(contentType, allow))
}
