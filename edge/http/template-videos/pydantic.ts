/** Checks and their words as pydantic 1 has them: the published API's clients read `type`. */

type Loc = readonly (string | number)[]
export type FieldProblem = { loc: Loc; msg: string; type: string; ctx?: Record<string, unknown> }

/** Answers the value as the type it is for, or notes what is wrong with it; then the answer counts for nothing. */
export type Check<T> = (value: unknown, loc: Loc, problems: FieldProblem[]) => T

const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** pydantic 1 counts code points, and takes numbers and booleans for text. */
const toText = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  return typeof value === 'number' ? String(value) : undefined
}

export const tooLong = (loc: Loc, limit: number): FieldProblem => ({
  ...{
    loc,
    msg: `ensure this value has at most ${limit} characters`,
    type: 'value_error.any_str.max_length',
  },
  ctx: { limit_value: limit },
})

export const text =
  ({ max }: { max?: number } = {}): Check<string> =>
  (value, loc, problems) => {
    const string = toText(value)
    if (string === undefined) problems.push({ loc, msg: 'str type expected', type: 'type_error.str' })
    else if (max !== undefined && [...string].length > max) problems.push(tooLong(loc, max))
    return string ?? ''
  }

export const pattern =
  (regex: RegExp, shown: string): Check<string> =>
  (value, loc, problems) => {
    const string = text()(value, loc, problems)
    if (typeof value === 'string' && !regex.test(value)) {
      const msg = `string does not match regex "${shown}"`
      problems.push({ loc, msg, type: 'value_error.str.regex', ctx: { pattern: shown } })
    }
    return string
  }

const schemes = ['http', 'https']
const longestUrl = 2083

export const httpUrl: Check<string> = (value, loc, problems) => {
  const string = text({ max: longestUrl })(value, loc, problems)
  if (typeof value !== 'string' || value.length > longestUrl) return string
  const [, scheme] = /^([a-z][a-z0-9+\-.]+):\/\//i.exec(value) ?? []
  if (scheme === undefined) {
    problems.push({ loc, msg: 'invalid or missing URL scheme', type: 'value_error.url.scheme' })
  } else if (!schemes.includes(scheme.toLowerCase())) {
    const ctx = { allowed_schemes: schemes }
    problems.push({ loc, msg: 'URL scheme not permitted', type: 'value_error.url.scheme', ctx })
  } else if (!URL.canParse(value)) {
    problems.push({ loc, msg: 'URL host invalid', type: 'value_error.url.host' })
  }
  return string
}

/** A Python enumeration; `repr` of text is in single quotes. */
export const oneOf =
  <T extends string>(values: readonly T[]): Check<T> =>
  (value, loc, problems) => {
    const found = values.find((candidate) => candidate === value)
    if (found !== undefined) return found
    const permitted = values.map((name) => `'${name}'`).join(', ')
    const msg = `value is not a valid enumeration member; permitted: ${permitted}`
    problems.push({ loc, msg, type: 'type_error.enum', ctx: { enum_values: values } })
    return value as T
  }

/** A field that may hold one word alone, such as the tag of a union. */
export const only =
  <T extends string>(word: T): Check<T> =>
  (value, loc, problems) => {
    if (value !== word) {
      const msg = `unexpected value; permitted: '${word}'`
      problems.push({ loc, msg, type: 'value_error.const', ctx: { given: value, permitted: [word] } })
    }
    return word
  }

export const integer =
  ({ min, max }: { min: number; max: number }): Check<number> =>
  (value, loc, problems) => {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
    if (typeof number !== 'number' || !Number.isInteger(number)) {
      problems.push({ loc, msg: 'value is not a valid integer', type: 'type_error.integer' })
      return 0
    }
    const bound = (word: string, kind: string, limit: number) =>
      problems.push({
        ...{ loc, msg: `ensure this value is ${word} than or equal to ${limit}` },
        ...{ type: `value_error.number.${kind}`, ctx: { limit_value: limit } },
      })
    if (number < min) bound('greater', 'not_ge', min)
    if (number > max) bound('less', 'not_le', max)
    return number
  }

export const boolean: Check<boolean> = (value, loc, problems) => {
  if (typeof value !== 'boolean') {
    const msg = 'value could not be parsed to a boolean'
    problems.push({ loc, msg, type: 'type_error.bool' })
  }
  return value === true
}

export const list =
  <T>(item: Check<T>, { min = 0, max = 1_000 }: { min?: number; max?: number } = {}): Check<T[]> =>
  (value, loc, problems) => {
    if (!Array.isArray(value)) {
      problems.push({ loc, msg: 'value is not a valid list', type: 'type_error.list' })
      return []
    }
    const bound = (words: string, kind: string, limit: number) =>
      problems.push({
        ...{ loc, msg: `ensure this value has at ${words} ${limit} items` },
        ...{ type: `value_error.list.${kind}`, ctx: { limit_value: limit } },
      })
    if (value.length < min) bound('least', 'min_items', min)
    else if (value.length > max) bound('most', 'max_items', max)
    else {
      return value.map((element, i) => {
        const at = [...loc, i]
        return quietly(item, notNull(element, at, problems), at, problems)
      })
    }
    return []
  }

/** Null where a value is needed: said once, in place of what the check itself would say. */
const notNull = (value: unknown, loc: Loc, problems: FieldProblem[]): unknown => {
  if (value !== null) return value
  problems.push({ loc, msg: 'none is not an allowed value', type: 'type_error.none.not_allowed' })
  return noValue
}
const noValue = Symbol('no value')

/** Runs a check unless its absence has been told already. */
const quietly = <T>(check: Check<T>, value: unknown, loc: Loc, problems: FieldProblem[]): T =>
  check(value, loc, value === noValue ? [] : problems)

type Field<T> = { required: boolean; check: Check<T> }

export const required = <T>(check: Check<T>): Field<T> => ({ required: true, check })

/** Absent and null alike are null. */
export const optional = <T>(check: Check<T>): Field<T | null> => ({
  required: false,
  check: (value, loc, problems) => (isAbsent(value) ? null : check(value, loc, problems)),
})

type Fields = Record<string, Field<unknown>>
type Model<F extends Fields> = { [K in keyof F]: F[K] extends Field<infer T> ? T : never }

/** Fields in their order; unknown ones are ignored, as pydantic ignores them. */
export const model =
  <F extends Fields>(fields: F): Check<Model<F>> =>
  (value, loc, problems) => {
    if (!isObject(value)) {
      if (value !== noValue) problems.push({ loc, msg: 'value is not a valid dict', type: 'type_error.dict' })
      return {} as Model<F>
    }
    const read = ([name, field]: [string, Field<unknown>]) => {
      const at = [...loc, name]
      const given = value[name]
      if (!field.required) return [name, field.check(given, at, problems)]
      if (given === undefined) {
        problems.push({ loc: at, msg: 'field required', type: 'value_error.missing' })
        return [name, undefined]
      }
      return [name, quietly(field.check, notNull(given, at, problems), at, problems)]
    }
    return Object.fromEntries(Object.entries(fields).map(read)) as Model<F>
  }

/** A flat object of text, whole numbers and booleans, kept as they came. */
export const flat: Check<Record<string, string | number | boolean>> = (value, loc, problems) => {
  if (!isObject(value)) {
    problems.push({ loc, msg: 'value is not a valid dict', type: 'type_error.dict' })
    return {}
  }
  const flatValue = (inner: unknown): inner is string | number | boolean =>
    typeof inner === 'string' || typeof inner === 'boolean' || Number.isInteger(inner)
  for (const [key, inner] of Object.entries(value)) {
    if (flatValue(inner)) continue
    const at = [...loc, key]
    problems.push(
      { loc: at, msg: 'str type expected', type: 'type_error.str' },
      { loc: at, msg: 'value is not a valid integer', type: 'type_error.integer' },
      { loc: at, msg: 'value could not be parsed to a boolean', type: 'type_error.bool' },
    )
  }
  return value as Record<string, string | number | boolean>
}
