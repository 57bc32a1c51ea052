const alphabet = '0123456789abcdefghjkmnpqrstvwxyz' // Crockford base32, lower case

const idPrefixes = {
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
  workspace: 'wsp',
  team: 'team',
  folder: 'fld',
  draft: 'drf',
  webhook: 'whk',
  delivery: 'dlv',
} as const

type IdKind = keyof typeof idPrefixes

const timePart = (ms: number): string => {
  let time = ''
  for (let i = 0, rest = ms; i < 10; i++, rest = Math.floor(rest / 32)) time = alphabet[rest % 32] + time
  return time
}

/** `task_` + 10 characters of time (ms) + 16 random ones: ids of a kind sort by creation (ULID's layout). */
export const newId = (kind: IdKind, nowMs: number): string => {
  const random = crypto.getRandomValues(new Uint8Array(16))
  return `${idPrefixes[kind]}_${timePart(nowMs)}${Array.from(random, (byte) => alphabet[byte % 32]).join('')}`
}

/** The same id for the same SHA-256 (hex): inserting twice is inserting once. Not sortable. */
export const derivedId = (kind: IdKind, sha256: string): string => {
  const characters = Array.from(
    { length: 26 },
    (_, i) => alphabet[Number.parseInt(sha256.slice(2 * i, 2 * i + 2), 16) % 32],
  )
  return `${idPrefixes[kind]}_${characters.join('')}`
}

/** What a job becomes, e.g. its n-th media: sorts by the job's time and is the same on every repeat. */
export const idFromJob = (kind: IdKind, jobId: string, createdAtMs: number, n = 0): string => {
  const last = alphabet[(alphabet.indexOf(jobId.slice(-1)) + n) % 32]
  return `${idPrefixes[kind]}_${timePart(createdAtMs)}${jobId.slice(-16, -1)}${last}`
}

const idPattern = /^[a-z]+_[0-9a-hjkmnp-tv-z]{26}$/

/** Checks the form alone: the row may still not exist. */
export const isId = (kind: IdKind, value: string): boolean =>
  value.startsWith(`${idPrefixes[kind]}_`) && idPattern.test(value)

/** The film that a task makes carries the task's own sortable part. */
export const filmIdOf = (taskId: string): string => `film_${taskId.slice('task_'.length)}`

/** Where a task may make several in its life, each carries the part of the media it is made from. */
export const filmIdOfMedia = (mediaId: string): string => `film_${mediaId.slice('med_'.length)}`
