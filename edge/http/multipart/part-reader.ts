import { FormError } from './form-error.ts'

const maxHeaderBytes = 16 * 1024
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const headersEnd = encode('\r\n\r\n')
const [cr, lf, dash, space, tab] = [0x0d, 0x0a, 0x2d, 0x20, 0x09]

/** Where `needle` (it begins with CR) begins in `bytes`, also when only its first bytes are there; −1 = nowhere. */
const findStart = (bytes: Uint8Array, needle: Uint8Array): number => {
  for (let at = bytes.indexOf(cr); at >= 0; at = bytes.indexOf(cr, at + 1)) {
    const length = Math.min(needle.length, bytes.length - at)
    let i = 1
    while (i < length && bytes[at + i] === needle[i]) i++
    if (i === length) return at
  }
  return -1
}

const join = (first: Uint8Array, second: Uint8Array): Uint8Array => {
  const joined = new Uint8Array(first.length + second.length)
  joined.set(first)
  joined.set(second, first.length)
  return joined
}

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === cr || byte === lf || byte === space)

/**
 * Reads multipart/form-data part by part as its bytes come. It holds one chunk of the source and never a whole part.
 * A form that ends without its last boundary ends where its bytes end, as Django takes it.
 */
export const createPartReader = (source: AsyncIterator<Uint8Array>, boundary: string) => {
  const delimiter = encode(`\r\n--${boundary}`)
  // The first boundary needs no line before it.
  let held = encode('\r\n')
  let isEnded = false

  const pull = async (): Promise<boolean> => {
    if (isEnded) return false
    // The source may put its next bytes where these lie: a piece of a boundary, or of a part's headers.
    held = held.slice()
    const { done, value } = await source.next()
    if (done) {
      isEnded = true
      return false
    }
    held = held.length === 0 ? value : join(held, value)
    return true
  }

  const take = (length: number): Uint8Array => {
    const taken = held.subarray(0, length)
    held = held.subarray(length)
    return taken
  }

  /** Whether a boundary stands at the front, and not merely a line that begins like one. */
  const isBoundary = async (): Promise<boolean> => {
    while (held.length < delimiter.length + 2 && (await pull())) {}
    if (held.length < delimiter.length || findStart(held, delimiter) !== 0) return false
    const [first = space, second] = held.subarray(delimiter.length)
    if (first === dash) return (second ?? dash) === dash
    return first === space || first === tab || (first === cr && (second ?? lf) === lf)
  }

  /** The next bytes of the part; undefined at its end. */
  const readData = async (): Promise<Uint8Array | undefined> => {
    while (true) {
      const at = findStart(held, delimiter)
      if (at > 0) return take(at)
      if (at < 0 && held.length > 0) return take(held.length)
      if (at === 0 && (await isBoundary())) return undefined
      if (at === 0) return take(1)
      if (!(await pull())) return undefined
    }
  }

  /** The next part's header lines; undefined after the last part. */
  const nextHeaders = async (): Promise<string[] | undefined> => {
    while ((await readData()) !== undefined) {}
    if (held.length === 0) return undefined
    take(delimiter.length)
    while (held.length < 2 && (await pull())) {}
    if (held.length === 0 || (held[0] === dash && held[1] === dash)) return undefined
    while (true) {
      const at = findStart(held, headersEnd)
      if (at >= 0 && held.length >= at + headersEnd.length) {
        const lines = new TextDecoder().decode(take(at)).split('\r\n')
        take(headersEnd.length)
        return lines.slice(1)
      }
      const isCutOff = held.length > maxHeaderBytes || !(await pull())
      if (isCutOff && isBlank(held)) return undefined
      if (isCutOff) {
        throw new FormError('malformed', 'The headers of a part of the form do not end')
      }
    }
  }

  return { nextHeaders, readData }
}
