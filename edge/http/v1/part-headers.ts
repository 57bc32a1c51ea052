import { AppError } from '../../../shared/errors.ts'

/** SHA-256 in hex from `Content-Digest: sha-256=:base64:` (RFC 9530); other algorithms are not ours to check. */
export const readContentDigest = (header: string | undefined): string | undefined => {
  const [, value] = /(?:^|,)\s*sha-256=([^,]*)/i.exec(header ?? '') ?? []
  if (value === undefined) return undefined
  const [, base64] = /^:([A-Za-z0-9+/]{43}=):\s*$/.exec(value) ?? []
  if (base64 === undefined) {
    throw new AppError('invalid_input', 'Content-Digest must be sha-256=:<base64 of 32 bytes>:', {
      field: 'content-digest',
      got: value,
    })
  }
  return Array.from(atob(base64), (char) => char.charCodeAt(0).toString(16).padStart(2, '0')).join('')
}

/** Undefined for a chunked body. */
export const readContentLength = (header: string | undefined): number | undefined =>
  header === undefined || !/^\d+$/.test(header) ? undefined : Number(header)
