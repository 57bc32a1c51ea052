/** A small strict reader of RFC 8216 playlists: throws where the text breaks a rule. */

const fail = (rule: string): never => {
  throw new Error(`RFC 8216: ${rule}`)
}

const linesOf = (text: string): string[] => {
  if (!text.endsWith('\n')) fail('4.1: every line ends')
  if (/[^\P{Cc}\n]/u.test(text) || text.startsWith('\ufeff')) fail('4.1: no control characters, no BOM')
  const lines = text.slice(0, -1).split('\n')
  if (lines[0] !== '#EXTM3U') fail('4.3.1.1: EXTM3U is the first line')
  return lines
}

type StrictMedia = {
  version: number
  targetSeconds: number
  type: string | undefined
  ended: boolean
  segments: { seconds: number; uri: string }[]
}

export const readMediaPlaylist = (text: string): StrictMedia => {
  const playlist: StrictMedia = { version: 1, targetSeconds: 0, type: undefined, ended: false, segments: [] }
  const seen = new Set<string>()
  let seconds: number | undefined
  for (const line of linesOf(text).slice(1)) {
    const [tag = '', value = ''] = line.split(/:(.*)/s)
    if (playlist.ended) fail('nothing follows ENDLIST here')
    if (line.startsWith('#EXT-X-') && seen.has(tag)) fail(`${tag} stands once`)
    seen.add(tag.startsWith('#EXT-X-') ? tag : '')
    if (tag === '#EXT-X-VERSION') playlist.version = Number(value)
    else if (tag === '#EXT-X-TARGETDURATION') {
      if (!/^[1-9]\d*$/.test(value)) fail('4.3.3.1: target duration is a decimal integer')
      playlist.targetSeconds = Number(value)
    } else if (tag === '#EXT-X-PLAYLIST-TYPE') {
      if (value !== 'EVENT' && value !== 'VOD') fail('4.3.3.5: EVENT or VOD')
      playlist.type = value
    } else if (tag === '#EXT-X-MEDIA-SEQUENCE') {
      if (playlist.segments.length > 0) fail('4.3.3.2: before the first segment')
    } else if (tag === '#EXT-X-START') {
      if (!/^TIME-OFFSET=\d+(?:\.\d+)?$/.test(value)) fail('4.3.5.2: a start needs its time offset')
    } else if (tag === '#EXT-X-ENDLIST') playlist.ended = true
    else if (tag === '#EXTINF') {
      const [, duration] = /^(\d+(?:\.\d+)?),/.exec(value) ?? fail('4.3.2.1: duration, comma')
      if (playlist.version < 3 && duration?.includes('.')) fail('7: decimal durations need version 3')
      seconds = Number(duration)
    } else if (!line.startsWith('#')) {
      if (seconds === undefined) fail('4.3.2.1: EXTINF before each segment')
      if (line === '' || /\s/.test(line)) fail('4.1: a URI has no blanks')
      playlist.segments.push({ seconds: seconds ?? 0, uri: line })
      seconds = undefined
    } else if (line !== '#EXT-X-INDEPENDENT-SEGMENTS') fail(`unknown line ${line}`)
  }
  if (!playlist.targetSeconds) fail('4.3.3.1: target duration is required')
  for (const segment of playlist.segments)
    if (Math.round(segment.seconds) > playlist.targetSeconds)
      fail('4.3.3.1: no segment above the target duration')
  return playlist
}

type StrictMaster = {
  media: Record<string, string>[]
  variants: (Record<string, string> & { uri: string })[]
}

const attributesOf = (text: string): Record<string, string> => {
  const attributes: Record<string, string> = {}
  let rest = text
  while (rest !== '') {
    const match =
      /^([A-Z0-9-]+)=("[^"\r\n]*"|[^",\s]+)(?:,(?=.)|$)/.exec(rest) ?? fail(`4.2: attributes in ${rest}`)
    const [whole, name = '', value = ''] = match
    if (name in attributes) fail(`4.2: ${name} stands once`)
    attributes[name] = value
    rest = rest.slice(whole.length)
  }
  return attributes
}

export const readMasterPlaylist = (text: string): StrictMaster => {
  const master: StrictMaster = { media: [], variants: [] }
  let pending: Record<string, string> | undefined
  for (const line of linesOf(text).slice(1)) {
    if (line.startsWith('#EXT-X-MEDIA:')) master.media.push(attributesOf(line.slice('#EXT-X-MEDIA:'.length)))
    else if (line.startsWith('#EXT-X-STREAM-INF:')) {
      pending = attributesOf(line.slice('#EXT-X-STREAM-INF:'.length))
      if (!/^\d+$/.test(pending.BANDWIDTH ?? '')) fail('4.3.4.2: BANDWIDTH is required')
      if (!/^\d+x\d+$/.test(pending.RESOLUTION ?? '')) fail('4.3.4.2: RESOLUTION is a resolution')
      if (!/^".+"$/.test(pending.CODECS ?? '')) fail('4.3.4.2: CODECS is quoted')
    } else if (!line.startsWith('#')) {
      const attributes = pending ?? fail('4.3.4.2: a URI follows STREAM-INF')
      master.variants.push({ ...attributes, uri: line })
      pending = undefined
    } else if (!/^#EXT-X-(?:VERSION:\d+|INDEPENDENT-SEGMENTS)$/.test(line)) fail(`unknown line ${line}`)
  }
  if (pending) fail('4.3.4.2: a URI follows STREAM-INF')
  for (const { AUDIO } of master.variants)
    if (AUDIO && !master.media.some((media) => media['GROUP-ID'] === AUDIO))
      fail('4.3.4.2: AUDIO names a group')
  return master
}
