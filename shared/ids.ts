const alphabet = '0123456789abcdefghjkmnpqrstvwxyz' // Crockford base32, lower case

export const idPrefixes = {
  account: 'acc',
  user: 'usr',
  session: 'ses',
  credential: 'crd',
  upload: 'upl',
  media: 'med',
  film: 'film',
  task: 'task',
  job: 'job',
  claim: 'clm',
  request: 'req',
} as const

export type IdKind = keyof typeof idPrefixes

/** `task_` + 10 characters of time (ms) + 16 random ones: ids of a kind sort by creation (ULID's layout). */
export const newId = (kind: IdKind, nowMs: number): string => {
  let time = ''
  for (let i = 0, rest = nowMs; i < 10; i++, rest = Math.floor(rest / 32)) time = alphabet[rest % 32] + time
  const random = crypto.getRandomValues(new Uint8Array(16))
  return `${idPrefixes[kind]}_${time}${Array.from(random, (byte) => alphabet[byte % 32]).join('')}`
}

const idPattern = /^[a-z]+_[0-9a-hjkmnp-tv-z]{26}$/

export const isId = (kind: IdKind, value: string): boolean =>
  value.startsWith(`${idPrefixes[kind]}_`) && idPattern.test(value)

/** The film that a task makes carries the task's own sortable part. */
export const filmIdOf = (taskId: string): string => `film_${taskId.slice('task_'.length)}`
export const taskIdOfFilm = (filmId: string): string => `task_${filmId.slice('film_'.length)}`
