/** What a recording is called; a text that is not sent is empty. */
export type Naming = { title: string; description: string }

type FieldErrors = Record<string, string[]>
type Fields = ReadonlyMap<string, unknown>
type Rule = { maxChars?: number; isRequired: boolean; mayBeBlank: boolean }
type Read = { text: string } | { flaw: string }

const maxTitleChars = 255

/** As REST framework's CharField takes a value. */
const readChars = (value: unknown, { maxChars, isRequired, mayBeBlank }: Rule): Read => {
  if (value === undefined) return isRequired ? { flaw: 'This field is required.' } : { text: '' }
  if (value === null) return mayBeBlank ? { text: '' } : { flaw: 'This field may not be null.' }
  if (typeof value !== 'string' && typeof value !== 'number') return { flaw: 'Not a valid string.' }
  const text = String(value).toWellFormed().trim()
  if (text.includes('\0')) return { flaw: 'Null characters are not allowed.' }
  if (text === '' && !mayBeBlank) return { flaw: 'This field may not be blank.' }
  if (maxChars !== undefined && [...text].length > maxChars)
    return { flaw: `Ensure this field has no more than ${maxChars} characters.` }
  return { text }
}

/** Why what came as `video_file` is no first chunk; `sizeBytes` undefined where no file came. */
const fileFlaw = (fields: Fields, sizeBytes: number | undefined): string | undefined => {
  if (sizeBytes === 0) return 'The submitted file is empty.'
  const text = fields.get('video_file')
  if (sizeBytes !== undefined || text === undefined || text === null || text === '') return undefined
  return 'The submitted data was not a file. Check the encoding type on the form.'
}

type Sent = { fields: Fields; sizeBytes: number | undefined }

/** Every wrong field at once, or the naming; other fields are nobody's. */
export const readCreate = (
  { fields, sizeBytes }: Sent,
  { strict }: { strict: boolean },
): { errors: FieldErrors } | { naming: Naming } => {
  const title = readChars(fields.get('title'), {
    ...{ maxChars: maxTitleChars, isRequired: strict, mayBeBlank: false },
  })
  const description = readChars(fields.get('description'), { isRequired: false, mayBeBlank: true })
  const file = fileFlaw(fields, sizeBytes)
  const errors: FieldErrors = {
    ...('flaw' in title && { title: [title.flaw] }),
    ...('flaw' in description && { description: [description.flaw] }),
    ...(file !== undefined && { video_file: [file] }),
  }
  if ('flaw' in title || 'flaw' in description || file !== undefined) return { errors }
  return { naming: { title: title.text, description: description.text } }
}
