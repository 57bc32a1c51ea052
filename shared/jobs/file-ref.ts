import * as z from 'zod'

/** One object that a committed job made, by its key; the plan that names it is the account's own. */
export const StoredObject = z.object({ key: z.string(), sizeBytes: z.int().positive() })
export type StoredObject = z.infer<typeof StoredObject>

/** A file a job reads: a media of the account, or what an earlier job made. */
export const FileRef = z.union([z.object({ mediaId: z.string() }), StoredObject])
export type FileRef = z.infer<typeof FileRef>

/** The name under which the claimed job carries the file's signed URL. */
export const refId = (ref: FileRef): string => ('mediaId' in ref ? ref.mediaId : ref.key)

export const mediaIdsOf = (refs: readonly FileRef[]): string[] =>
  refs.flatMap((ref) => ('mediaId' in ref ? [ref.mediaId] : []))

export const storedObjectsOf = (refs: readonly FileRef[]): StoredObject[] =>
  refs.flatMap((ref) => ('key' in ref ? [ref] : []))

/** An output object as a job reports it; the edge knows its key. */
export const MadeFile = z.object({
  name: z.string(),
  contentType: z.string(),
  sizeBytes: z.int().positive(),
})
export type MadeFile = z.infer<typeof MadeFile>
