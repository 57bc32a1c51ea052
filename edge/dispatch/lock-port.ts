export type Hold = {
  /** False = the lease ran out, or the lock forgot its holder: stop writing. */
  renew: () => Promise<boolean>
  release: () => Promise<void>
}

/** The writers' locks as the domain needs them: one for each name, first come, first served. */
export type LockPort = {
  /** Waits for its turn. @throws the signal's reason when it fires before that */
  acquire: (name: string, signal?: AbortSignal) => Promise<Hold>
  /** Nobody holds the lock and nobody waits for it. */
  isIdle: (name: string) => Promise<boolean>
}
