import { toHex } from '../../../shared/hash.ts'

const encoder = new TextEncoder()

const signingPurposes = ['access', 'playback', 'worker-in', 'worker-out'] as const
export type SigningPurpose = (typeof signingPurposes)[number]

const derive = async (secret: CryptoKey, info: string, bits: number): Promise<Uint8Array<ArrayBuffer>> => {
  const params = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: encoder.encode(info) }
  return new Uint8Array(await crypto.subtle.deriveBits(params, secret, bits))
}

export type SigningKeys = { kid: string } & Record<SigningPurpose, Uint8Array<ArrayBuffer>>

/**
 * One key per purpose from one secret (HKDF, RFC 5869): a token of one kind never verifies as another.
 * `kid` names the secret without telling it, so that rotation knows which one signed.
 */
export const deriveSigningKeys = async (secretText: string): Promise<SigningKeys> => {
  const secret = await crypto.subtle.importKey('raw', encoder.encode(secretText), 'HKDF', false, [
    'deriveBits',
  ])
  const kid = await derive(secret, 'vitascope kid', 32)
  return {
    kid: toHex(kid),
    access: await derive(secret, 'vitascope access', 256),
    playback: await derive(secret, 'vitascope playback', 256),
    'worker-in': await derive(secret, 'vitascope worker-in', 256),
    'worker-out': await derive(secret, 'vitascope worker-out', 256),
  }
}
