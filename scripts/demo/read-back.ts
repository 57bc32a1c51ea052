import { parseMaster, parseMedia, type Rendition } from './playlist.ts'

type ReadRendition = Rendition & { segments: number; bytes: number; seconds: number }

const packetBytes = 188
const syncByte = 0x47
/** Durations of one film in several playlists: each EXTINF is rounded to a thousandth or finer. */
const roundingSeconds = 0.001

const readText = async (url: string): Promise<string> => {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return response.text()
}

/** Reads one segment to its end: whole MPEG-TS packets, each with its sync byte. @returns its size */
const readSegment = async (url: string): Promise<number> => {
  const response = await fetch(url)
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (bytes.length === 0 || bytes.length % packetBytes !== 0) {
    throw new Error(`${url} has ${bytes.length} bytes: not whole MPEG-TS packets`)
  }
  for (let at = 0; at < bytes.length; at += packetBytes) {
    if (bytes[at] !== syncByte) throw new Error(`${url} lost the MPEG-TS sync byte at ${at}`)
  }
  return bytes.length
}

const readTrack = async (url: string) => {
  const { segments, ended } = parseMedia(await readText(url), url)
  if (!ended) throw new Error(`${url} has no EXT-X-ENDLIST although the task is finished`)
  if (segments.length === 0) throw new Error(`${url} lists no segment`)
  let bytes = 0
  let seconds = 0
  for (const segment of segments) {
    bytes += await readSegment(segment.url)
    seconds += segment.seconds
  }
  return { segments: segments.length, bytes, seconds }
}

/** Reads every segment of a finished film through its public address; the first flaw rejects. */
export const readBack = async (playlistUrl: string): Promise<ReadRendition[]> => {
  const master = parseMaster(await readText(playlistUrl), playlistUrl)
  if (master.renditions.length === 0) throw new Error(`${playlistUrl} lists no rendition`)
  const read: ReadRendition[] = []
  for (const { url, ...rendition } of master.renditions)
    read.push({ ...rendition, ...(await readTrack(url)) })
  const [first] = read
  for (const { name, seconds, segments } of read) {
    if (first && Math.abs(seconds - first.seconds) > roundingSeconds * segments) {
      throw new Error(`${name} lasts ${seconds} s, ${first.name} ${first.seconds} s`)
    }
  }
  if (master.audioUrl) await readTrack(master.audioUrl)
  return read
}
