import type { CompletedUpload, VitascopeClient } from '../../../shared/client/index.ts'

export type Sent = { sentBytes: number; totalBytes: number }
type Options = { onProgress: (sent: Sent) => void; signal: AbortSignal }

/** What makes a file the same file after a reload of the page. */
const storageKeyOf = ({ name, size, lastModified }: File): string =>
  `vitascope.upload:${name}:${size}:${lastModified}`

/** An upload of this very file that was begun in this tab and is still open, else a new one. */
const openUpload = async (client: VitascopeClient, file: File, signal: AbortSignal): Promise<string> => {
  const key = storageKeyOf(file)
  const begun = sessionStorage.getItem(key)
  const found = begun === null ? undefined : await client.uploads.get(begun, signal).catch(() => undefined)
  if (found !== undefined && found.media_id == null && found.status !== 'aborted') return found.id
  const { id } = await client.uploads.create({ name: file.name, sizeBytes: file.size }, { signal })
  sessionStorage.setItem(key, id)
  return id
}

/** Sends a file in parts; broken off, it goes on where it stopped, even after a reload. */
export const sendFile = async (
  client: VitascopeClient,
  file: File,
  { onProgress, signal }: Options,
): Promise<CompletedUpload> => {
  onProgress({ sentBytes: 0, totalBytes: file.size })
  const resume = await openUpload(client, file, signal)
  const done = await client.uploads.uploadFile(file, {
    name: file.name,
    resume,
    signal,
    onProgress: (sentBytes, totalBytes) => onProgress({ sentBytes, totalBytes }),
  })
  sessionStorage.removeItem(storageKeyOf(file))
  return done
}
