import { jwtVerify, SignJWT } from 'jose'
import * as z from 'zod'
import { deriveSigningKeys, type SigningKeys, type SigningPurpose } from './signing-keys.ts'

/** A login: `sub` is the user name, as clients of the published API may read it. */
const AccessClaims = z.object({
  sub: z.string(),
  userId: z.string(),
  sessionId: z.string(),
  accountId: z.string(),
})
type AccessClaims = z.infer<typeof AccessClaims>

/** Lets its bearer play one media or film (`id`) of an account. */
const PlaybackClaims = z.object({ accountId: z.string(), id: z.string() })
type PlaybackClaims = z.infer<typeof PlaybackClaims>

/** Lets one attempt of a job read one stored object. */
const WorkerInClaims = z.object({
  mediaId: z.string(),
  objectKey: z.string(),
  jobId: z.string(),
  attempt: z.int().positive(),
})
type WorkerInClaims = z.infer<typeof WorkerInClaims>

/** Lets one attempt of a job write below its prefix. */
const WorkerOutClaims = z.object({
  taskId: z.string(),
  jobId: z.string(),
  attempt: z.int().positive(),
  prefix: z.string(),
  maxBytes: z.int().positive(),
  maxObjects: z.int().positive(),
})
type WorkerOutClaims = z.infer<typeof WorkerOutClaims>

type Verified<T> = T & { expiresAtMs: number }
type Signer<T> = (claims: T, expiresAtMs: number) => Promise<string>
/** Undefined = forged, expired, of another purpose or signed with a forgotten secret. */
type Verifier<T> = (token: string) => Promise<Verified<T> | undefined>

export type Keyring = {
  signAccess: Signer<AccessClaims>
  verifyAccess: Verifier<AccessClaims>
  signPlayback: Signer<PlaybackClaims>
  verifyPlayback: Verifier<PlaybackClaims>
  signWorkerIn: Signer<WorkerInClaims>
  verifyWorkerIn: Verifier<WorkerInClaims>
  signWorkerOut: Signer<WorkerOutClaims>
  verifyWorkerOut: Verifier<WorkerOutClaims>
}

const issuer = 'vitascope'

/** Signs with the newest secret and verifies with it, then with the one before it. */
export const createKeyring = async (
  secrets: { current: string; previous: string },
  nowMs: () => number,
): Promise<Keyring> => {
  const current = await deriveSigningKeys(secrets.current)
  const all: SigningKeys[] = [current]
  if (secrets.previous !== '') all.push(await deriveSigningKeys(secrets.previous))

  /** No `iat`: the same claims and end give the same text, so a signed URL can be cached. */
  const sign =
    <T extends Record<string, unknown>>(purpose: SigningPurpose): Signer<T> =>
    (claims, expiresAtMs) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256', typ: `${purpose}+jwt`, kid: current.kid })
        .setIssuer(issuer)
        .setAudience(purpose)
        .setExpirationTime(Math.floor(expiresAtMs / 1000))
        .sign(current[purpose])

  const keyFor = (purpose: SigningPurpose, kid: string | undefined): Uint8Array<ArrayBuffer> => {
    const keys = all.find((candidate) => candidate.kid === kid)
    if (keys === undefined) throw new Error('no secret has this kid')
    return keys[purpose]
  }

  const verify =
    <T extends object>(purpose: SigningPurpose, schema: z.ZodType<T>): Verifier<T> =>
    async (token) => {
      const checks = {
        algorithms: ['HS256'],
        issuer,
        audience: purpose,
        typ: `${purpose}+jwt`,
        currentDate: new Date(nowMs()),
        requiredClaims: ['exp'],
      }
      try {
        const { payload } = await jwtVerify(
          token,
          (header: { kid?: string | undefined }) => keyFor(purpose, header.kid),
          checks,
        )
        return { ...schema.parse(payload), expiresAtMs: (payload.exp ?? 0) * 1000 }
      } catch {
        return undefined
      }
    }

  return {
    signAccess: sign('access'),
    verifyAccess: verify('access', AccessClaims),
    signPlayback: sign('playback'),
    verifyPlayback: verify('playback', PlaybackClaims),
    signWorkerIn: sign('worker-in'),
    verifyWorkerIn: verify('worker-in', WorkerInClaims),
    signWorkerOut: sign('worker-out'),
    verifyWorkerOut: verify('worker-out', WorkerOutClaims),
  }
}
