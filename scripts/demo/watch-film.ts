import { parseMaster, parseMedia } from './playlist.ts'

type Playable = { segments: number; seconds: number }

const readPlaylist = async (url: string): Promise<string | undefined> => {
  const response = await fetch(url)
  if (response.ok) return response.text()
  await response.body?.cancel()
  // 404 until the first piece is stored.
  if (response.status === 404) return undefined
  throw new Error(`${url} answered ${response.status}`)
}

/** How much of a film plays by now; undefined before its first segment. Reads that first segment once, to be sure. */
export const createFilmWatch = (playlistUrl: string) => {
  let sure = false
  return async (): Promise<Playable | undefined> => {
    const master = await readPlaylist(playlistUrl)
    const [rendition] = master === undefined ? [] : parseMaster(master, playlistUrl).renditions
    const media = rendition && (await readPlaylist(rendition.url))
    if (media === undefined) return undefined
    const { segments } = parseMedia(media, rendition?.url ?? playlistUrl)
    const [first] = segments
    if (first === undefined) return undefined
    if (!sure) {
      const bytes = await fetch(first.url).then((response) =>
        response.ok ? response.arrayBuffer() : undefined,
      )
      sure = (bytes?.byteLength ?? 0) > 0
    }
    return sure
      ? { segments: segments.length, seconds: segments.reduce((sum, { seconds }) => sum + seconds, 0) }
      : undefined
  }
}
