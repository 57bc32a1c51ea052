import { toHex } from '../../../shared/hash.ts'

const encoder = new TextEncoder()

const hmac = async (key: Uint8Array<ArrayBuffer>, text: string): Promise<Uint8Array<ArrayBuffer>> => {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const imported = await crypto.subtle.importKey('raw', key, algorithm, false, ['sign'])
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, encoder.encode(text)))
}

const secretPrefix = 'whsec_'

/** 256 random bits, in the form that Standard Webhooks gives its secrets. */
export const newSigningSecret = (): string =>
  secretPrefix + btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))

/** HMAC-SHA256 of the raw body with the secret's text as the key, in hex. */
export const signHex = async (secret: string, body: string): Promise<string> =>
  toHex(await hmac(new Uint8Array(encoder.encode(secret)), body))

/** Standard Webhooks' `v1,<base64>` over id, time and body. */
export const signStandard = async (
  secret: string,
  { id, timestamp, body }: { id: string; timestamp: number; body: string },
): Promise<string> => {
  const key = new Uint8Array([...atob(secret.slice(secretPrefix.length))].map((char) => char.charCodeAt(0)))
  return `v1,${btoa(String.fromCharCode(...(await hmac(key, `${id}.${timestamp}.${body}`))))}`
}
