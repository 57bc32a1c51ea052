export type Rendition = { name: string; width: number; height: number; codecs: string; bandwidth: number }
type MasterPlaylist = { renditions: (Rendition & { url: string })[]; audioUrl: string | undefined }
type MediaPlaylist = { segments: { url: string; seconds: number }[]; ended: boolean }

const attributes = (line: string): Record<string, string> =>
  Object.fromEntries(
    Array.from(line.matchAll(/([A-Z0-9-]+)=(?:"([^"]*)"|([^,]*))/g), ([, name = '', quoted, plain]) => [
      name,
      quoted ?? plain ?? '',
    ]),
  )

/** Pairs every tag with the URI line that follows it. */
const linesOf = (text: string): string[] => {
  const lines = text.split(/\r?\n/).filter(Boolean)
  if (lines[0] !== '#EXTM3U') throw new Error('not a playlist: it does not begin with #EXTM3U')
  return lines
}

export const parseMaster = (text: string, base: string): MasterPlaylist => {
  const lines = linesOf(text)
  const renditions = lines.flatMap((line, i) => {
    if (!line.startsWith('#EXT-X-STREAM-INF:')) return []
    const found = attributes(line)
    const [width = 0, height = 0] = (found.RESOLUTION ?? '').split('x').map(Number)
    const uri = lines[i + 1] ?? ''
    const name = /_h264_([^/.]+)\.m3u8/.exec(uri)?.[1] ?? uri
    const { CODECS: codecs = '', BANDWIDTH } = found
    return [{ name, width, height, codecs, bandwidth: Number(BANDWIDTH), url: new URL(uri, base).href }]
  })
  const audio = lines.find((line) => line.startsWith('#EXT-X-MEDIA:') && attributes(line).TYPE === 'AUDIO')
  return { renditions, audioUrl: audio && new URL(attributes(audio).URI ?? '', base).href }
}

export const parseMedia = (text: string, base: string): MediaPlaylist => {
  const lines = linesOf(text)
  const segments = lines.flatMap((line, i) => {
    if (!line.startsWith('#EXTINF:')) return []
    return [
      {
        url: new URL(lines[i + 1] ?? '', base).href,
        seconds: Number.parseFloat(line.slice('#EXTINF:'.length)),
      },
    ]
  })
  return { segments, ended: lines.includes('#EXT-X-ENDLIST') }
}
