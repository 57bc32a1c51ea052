export type JsonChange = {
  kind: 'renamed' | 'dropped' | 'retyped' | 'nulled' | 'changed' | 'reordered'
  /** Where, as `$.images[0].url`. */
  path: string
  /** The whole body after the change. */
  body: unknown
}

type Entries = [string, unknown][]
/** Puts a part of the body back into the whole. */
type Rebuild = (part: unknown) => unknown

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Another value of the same type that no contract allows in its place. */
const otherValue = (value: string | number | boolean): unknown => {
  if (typeof value === 'string') return `${value} x`
  return typeof value === 'number' ? -Math.abs(value) - 1000 : !value
}

/** A value of another type. */
const otherType = (value: unknown): unknown => {
  if (typeof value === 'string') return 7
  return typeof value === 'object' ? 'x' : String(value)
}

const ofValue = (path: string, value: unknown, rebuild: Rebuild): JsonChange[] => {
  if (value === null) return [{ kind: 'nulled', path, body: rebuild('x') }]
  const changes: JsonChange[] = [
    { kind: 'retyped', path, body: rebuild(otherType(value)) },
    { kind: 'nulled', path, body: rebuild(null) },
  ]
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    changes.push({ kind: 'changed', path, body: rebuild(otherValue(value)) })
  return changes
}

const ofKeys = (path: string, entries: Entries, rebuild: Rebuild): JsonChange[] => {
  const put = (changed: Entries): unknown => rebuild(Object.fromEntries(changed))
  return entries.flatMap(([key, value], i) => {
    const before = entries.slice(0, i)
    const after = entries.slice(i + 1)
    const own: JsonChange[] = [
      { kind: 'renamed', path: `${path}.${key}`, body: put([...before, [`${key}_x`, value], ...after]) },
      { kind: 'dropped', path: `${path}.${key}`, body: put([...before, ...after]) },
    ]
    const [next, ...rest] = after
    if (next)
      own.push({
        kind: 'reordered',
        path: `${path}.${key}`,
        body: put([...before, next, [key, value], ...rest]),
      })
    return own
  })
}

/** Long lists say the same of each item: the first and the last stand for all. */
const shownItems = (list: readonly unknown[]): number[] =>
  list.length <= 3 ? [...list.keys()] : [0, list.length - 1]

/** Every change of a published body that its contract suite has to notice. */
export const changesOf = (value: unknown, path = '$', rebuild: Rebuild = (part) => part): JsonChange[] => {
  const own = ofValue(path, value, rebuild)
  if (Array.isArray(value)) {
    const items = shownItems(value).flatMap((i) =>
      changesOf(value[i], `${path}[${i}]`, (part) => rebuild(value.with(i, part))),
    )
    return [...own, ...items]
  }
  if (!isObject(value)) return own
  const entries = Object.entries(value)
  const parts = entries.flatMap(([key, part], i) =>
    changesOf(part, `${path}.${key}`, (changed) =>
      rebuild(Object.fromEntries(entries.with(i, [key, changed]))),
    ),
  )
  return [...own, ...ofKeys(path, entries, rebuild), ...parts]
}
