import { Manifest } from '../../shared/hls/film-spec.ts'
import { manifestKey } from '../../shared/object-keys.ts'

const kept = 24

/** The newest manifests of this isolate: a finished film's never changes, so a player costs one R2 read per segment. */
const newest = new Map<string, Manifest>()

/** Undefined while the film is made. */
export const readManifest = async (bucket: R2Bucket, filmId: string): Promise<Manifest | undefined> => {
  const known = newest.get(filmId)
  newest.delete(filmId)
  const manifest = known ?? (await fetchManifest(bucket, filmId))
  if (!manifest) return undefined
  newest.set(filmId, manifest)
  for (const oldest of newest.keys()) {
    if (newest.size <= kept) break
    newest.delete(oldest)
  }
  return manifest
}

const fetchManifest = async (bucket: R2Bucket, filmId: string): Promise<Manifest | undefined> => {
  const object = await bucket.get(manifestKey(filmId))
  return object === null ? undefined : Manifest.parse(await object.json())
}
