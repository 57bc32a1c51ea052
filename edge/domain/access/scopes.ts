import type { Scope } from '../../context.ts'
import type { CredentialKind } from './secret-text.ts'

const member: readonly Scope[] = ['api', 'files', 'anime']

/** What a login may do; an administrator also hands out worker tokens. */
export const scopesOfRole = (role: 'admin' | 'member'): ReadonlySet<Scope> =>
  new Set<Scope>(role === 'admin' ? [...member, 'admin'] : member)

/** A pre-shared token may use uploads, media and the anime API; a worker only its own protocol. */
export const scopesOfKind: Record<CredentialKind, ReadonlySet<Scope>> = {
  api_key: new Set(member),
  preshared: new Set<Scope>(['files', 'anime']),
  worker: new Set<Scope>(['worker']),
}
