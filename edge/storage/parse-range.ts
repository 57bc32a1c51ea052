export type ByteRange = { offset: number; length: number }

/**
 * One `bytes=` range of RFC 9110 §14 against a known size.
 * `whole` = no range, one we may ignore (several, another unit, not valid): answer 200 with everything.
 */
export const parseRange = (
  header: string | null,
  sizeBytes: number,
): ByteRange | 'whole' | 'unsatisfiable' => {
  const [, first, last] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header?.trim() ?? '') ?? []
  if (first === undefined || last === undefined || (first === '' && last === '')) return 'whole'
  if (first === '') {
    const length = Math.min(Number(last), sizeBytes)
    return length === 0 ? 'unsatisfiable' : { offset: sizeBytes - length, length }
  }
  const offset = Number(first)
  const end = last === '' ? sizeBytes - 1 : Math.min(Number(last), sizeBytes - 1)
  if (last !== '' && Number(last) < offset) return 'whole'
  return offset >= sizeBytes ? 'unsatisfiable' : { offset, length: end - offset + 1 }
}
