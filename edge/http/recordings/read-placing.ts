/** Where the sender wants a chunk to stand, and what it should hold: all three are ours. */
export type Placing = { offset?: number; index?: number; sha256?: string }

const placingFields = ['offset', 'index', 'sha256'] as const
type Fields = ReadonlyMap<string, unknown>
type FieldErrors = Record<string, string[]>

const readPlace = (value: unknown): { place?: number; flaw?: string } => {
  if (value === undefined) return {}
  const text = String(value).trim()
  if (!/^[+-]?\d{1,15}$/.test(text)) return { flaw: 'A valid integer is required.' }
  const place = Number(text)
  return place < 0 ? { flaw: 'Ensure this value is greater than or equal to 0.' } : { place }
}

/** Of the fields that stand before the file. */
export const readPlacing = (fields: Fields): { errors: FieldErrors } | { placing: Placing } => {
  const [offset, index] = [readPlace(fields.get('offset')), readPlace(fields.get('index'))]
  const sha256 = fields.get('sha256')
  const errors: FieldErrors = {}
  if (offset.flaw) errors.offset = [offset.flaw]
  if (index.flaw) errors.index = [index.flaw]
  if (offset.place !== undefined && index.place !== undefined) errors.index = ['Send either offset or index.']
  if (sha256 !== undefined && !/^[0-9a-f]{64}$/i.test(String(sha256)))
    errors.sha256 = ['Enter 64 hexadecimal digits.']
  if (Object.keys(errors).length > 0) return { errors }
  return {
    placing: {
      ...(offset.place !== undefined && { offset: offset.place }),
      ...(index.place !== undefined && { index: index.place }),
      ...(sha256 !== undefined && { sha256: String(sha256).toLowerCase() }),
    },
  }
}

/** Bytes are stored as they come: what stands after the file comes too late for it. */
export const findLatePlacing = (before: ReadonlySet<string>, fields: Fields): FieldErrors | undefined => {
  const late = placingFields.filter((name) => fields.has(name) && !before.has(name))
  if (late.length === 0) return undefined
  return Object.fromEntries(late.map((name) => [name, ['Send this field before the file.']]))
}
