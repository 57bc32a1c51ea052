import { sha256Hex } from '../../../shared/hash.ts'

const secretPrefixes = { api_key: 'vs', preshared: 'vsp', worker: 'vsw' } as const
export type CredentialKind = keyof typeof secretPrefixes

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const shape = /^(vs|vsp|vsw)_([0-9a-hjkmnp-tv-z]{32})([0-9a-f]{6})$/

const checksumOf = async (prefix: string, body: string): Promise<string> =>
  (await sha256Hex(`${prefix}_${body}`)).slice(0, 6)

/** `vs_` + 160 random bits + a checksum: secret scanners know it and a typing error costs no database read. */
export const newSecretText = async (kind: CredentialKind): Promise<string> => {
  const prefix = secretPrefixes[kind]
  const random = crypto.getRandomValues(new Uint8Array(32))
  const body = Array.from(random, (byte) => alphabet[byte % 32]).join('')
  return `${prefix}_${body}${await checksumOf(prefix, body)}`
}

/** The kind a well-formed secret claims to be; undefined when its shape or checksum is wrong. */
export const kindOfSecret = async (text: string): Promise<CredentialKind | undefined> => {
  const [, prefix, body, checksum] = shape.exec(text) ?? []
  if (prefix === undefined || body === undefined || checksum !== (await checksumOf(prefix, body)))
    return undefined
  return (Object.keys(secretPrefixes) as CredentialKind[]).find((kind) => secretPrefixes[kind] === prefix)
}
