import { AppError } from '../../../shared/errors.ts'
import { readSmallBody } from '../read-small-body.ts'
import { type FieldProblem, RequestValidationError } from './adapter.ts'

const maxFormBytes = 64 * 1024

/** Fields of an urlencoded or multipart form; any other type has none, as FastAPI sees it. */
const readFields = async (request: Request): Promise<Map<string, string>> => {
  const type = request.headers.get('content-type') ?? ''
  const body = await readSmallBody(request, maxFormBytes)
  if (body === undefined) throw new AppError('too_large', 'The form is too large')
  if (/^application\/x-www-form-urlencoded/i.test(type)) {
    return new Map(new URLSearchParams(new TextDecoder().decode(body)))
  }
  if (!/^multipart\/form-data/i.test(type)) return new Map()
  try {
    const form = await new Response(body, { headers: { 'content-type': type } }).formData()
    return new Map([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  } catch {
    throw new AppError('bad_request', 'There was an error parsing the body')
  }
}

/** OAuth2's password form; an empty field counts as missing. */
export const readLoginForm = async (request: Request): Promise<{ username: string; password: string }> => {
  const fields = await readFields(request)
  const problems: FieldProblem[] = []
  const grantType = fields.get('grant_type') || 'password'
  if (grantType !== 'password') {
    const pattern = '^password$'
    const msg = `String should match pattern '${pattern}'`
    problems.push({
      type: 'string_pattern_mismatch',
      loc: ['body', 'grant_type'],
      msg,
      input: grantType,
      ctx: { pattern },
    })
  }
  const take = (name: string): string => {
    const value = fields.get(name) ?? ''
    if (value === '')
      problems.push({ type: 'missing', loc: ['body', name], msg: 'Field required', input: null })
    return value
  }
  const login = { username: take('username'), password: take('password') }
  if (problems.length > 0) throw new RequestValidationError(problems)
  return login
}
