/** Builds and parses every R2 key. STORAGE.md lists them. */

const idPart = /^[a-z]+_[0-9a-z]+$/
/** Names a worker may give its outputs: one optional folder, no dots at the start, nothing hidden. */
const outputName = /^(?:[a-z0-9][a-z0-9_]{0,39}\/)?[a-z0-9][a-z0-9_]{0,59}\.[a-z0-9]{2,5}$/

const part = (id: string): string => {
  if (!idPart.test(id)) throw new Error(`not an id: ${JSON.stringify(id)}`)
  return id
}

/** Whether a worker may store an output under this name. */
export const isOutputName = (name: string): boolean => outputName.test(name)

/** Bytes of one upload; the finished multipart object itself becomes the media's object. */
export const uploadKey = (accountId: string, uploadId: string): string =>
  `media/${part(accountId)}/${part(uploadId)}/source`

/** Where the bytes of a stream lie that fill no part yet, beside the object they will become. */
export const tailPrefix = (sourceKey: string): string => sourceKey.replace(/source$/, 'tail/')

/** Random, since R2 takes one write a second per key and of two writers of a chunk only one is recorded. */
export const tailKey = (sourceKey: string, seq: number, random: string): string =>
  `${tailPrefix(sourceKey)}${seq}-${random}`

/** Everything one attempt of a job writes; a losing attempt's prefix is swept. */
export const attemptPrefix = (taskId: string, jobId: string, attempt: number): string =>
  `work/${part(taskId)}/${part(jobId)}/${attempt}/`

/** Everything that any job of a task wrote. */
export const taskPrefix = (taskId: string): string => `work/${part(taskId)}/`

/** An output of the attempt with this prefix. @throws Error when the name is not an output name */
export const outputKey = (prefix: string, name: string): string => {
  if (!isOutputName(name)) throw new Error(`not an output name: ${JSON.stringify(name)}`)
  return prefix + name
}

const workKey = /^(work\/(task_[0-9a-z]{26})\/job_[0-9a-z]{26}\/\d{1,9}\/)(.+)$/

/** The attempt that wrote an object; undefined for every other kind of key. */
export const parseWorkKey = (key: string): { prefix: string; taskId: string; name: string } | undefined => {
  const [, prefix, taskId, name] = workKey.exec(key) ?? []
  if (prefix === undefined || taskId === undefined || name === undefined) return undefined
  return isOutputName(name) ? { prefix, taskId, name } : undefined
}

/** Number → key of every segment of a finished film; playback then touches no D1. */
export const manifestKey = (filmId: string): string => `films/${part(filmId)}/manifest.json`
