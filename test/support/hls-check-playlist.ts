/** A strict reader of RFC 8216 playlists that knows nothing of how ours are written: flaws are collected, not thrown. */

export type Segment = { uri: string; durationSeconds: number }

export type MediaPlaylist = {
  targetSeconds: number
  type: 'EVENT' | 'VOD' | undefined
  ended: boolean
  segments: Segment[]
}

export type Variant = { uri: string; attributes: Map<string, string> }
export type Rendition = { attributes: Map<string, string> }
export type MasterPlaylist = { variants: Variant[]; renditions: Rendition[] }

type Report = (flaw: string) => void

const mediaTags = new Set([
  'EXT-X-VERSION',
  'EXT-X-TARGETDURATION',
  'EXT-X-MEDIA-SEQUENCE',
  'EXT-X-PLAYLIST-TYPE',
  'EXT-X-INDEPENDENT-SEGMENTS',
  'EXT-X-ENDLIST',
  'EXT-X-START',
  'EXT-X-DISCONTINUITY',
  'EXTINF',
])
const masterTags = new Set(['EXT-X-VERSION', 'EXT-X-INDEPENDENT-SEGMENTS', 'EXT-X-MEDIA', 'EXT-X-STREAM-INF'])
const oncePerPlaylist = new Set([
  'EXT-X-VERSION',
  'EXT-X-TARGETDURATION',
  'EXT-X-MEDIA-SEQUENCE',
  'EXT-X-PLAYLIST-TYPE',
  'EXT-X-INDEPENDENT-SEGMENTS',
  'EXT-X-ENDLIST',
])

type Line = { tag: string; value: string } | { uri: string }

/** Section 4.1: UTF-8 without BOM, #EXTM3U first, no control characters, only tags of this playlist's kind. */
const readLines = (text: string, allowed: ReadonlySet<string>, report: Report): Line[] => {
  const [first, ...rest] = text.split(/\r?\n/)
  if (first !== '#EXTM3U') report(`the first line is ${JSON.stringify(first)}, not #EXTM3U`)
  const seen = new Set<string>()
  const lines: Line[] = []
  for (const line of rest) {
    if (/\p{Cc}/u.test(line)) report('a line has a control character')
    if (line === '' || (line.startsWith('#') && !line.startsWith('#EXT'))) continue
    if (!line.startsWith('#')) {
      lines.push({ uri: line })
      continue
    }
    const [tag, ...value] = line.slice(1).split(':')
    if (tag === undefined || !allowed.has(tag)) report(`unexpected tag ${line}`)
    else {
      if (oncePerPlaylist.has(tag) && seen.has(tag)) report(`${tag} stands twice`)
      seen.add(tag)
      lines.push({ tag, value: value.join(':') })
    }
  }
  return lines
}

const readInteger = (value: string, tag: string, report: Report): number => {
  if (!/^\d{1,20}$/.test(value)) report(`${tag} is ${JSON.stringify(value)}, not a decimal integer`)
  return Number(value)
}

export const readMediaPlaylist = (text: string, report: Report): MediaPlaylist => {
  const playlist: MediaPlaylist = { targetSeconds: Number.NaN, type: undefined, ended: false, segments: [] }
  let version = 1
  let duration: string | undefined
  for (const line of readLines(text, mediaTags, report)) {
    if ('uri' in line) {
      if (duration === undefined) report(`${line.uri} has no EXTINF`)
      else if (playlist.ended) report(`${line.uri} stands after EXT-X-ENDLIST`)
      else playlist.segments.push({ uri: line.uri, durationSeconds: Number(duration) })
      duration = undefined
      continue
    }
    const { tag, value } = line
    if (tag === 'EXT-X-VERSION') version = readInteger(value, tag, report)
    else if (tag === 'EXT-X-TARGETDURATION') playlist.targetSeconds = readInteger(value, tag, report)
    else if (tag === 'EXT-X-MEDIA-SEQUENCE') {
      if (playlist.segments.length > 0) report('EXT-X-MEDIA-SEQUENCE stands after a segment')
      if (readInteger(value, tag, report) !== 0)
        report('EXT-X-MEDIA-SEQUENCE is not 0: segments were removed')
    } else if (tag === 'EXT-X-PLAYLIST-TYPE') {
      if (value === 'EVENT' || value === 'VOD') playlist.type = value
      else report(`EXT-X-PLAYLIST-TYPE is ${value}`)
    } else if (tag === 'EXT-X-ENDLIST') playlist.ended = true
    else if (tag === 'EXT-X-DISCONTINUITY') report('EXT-X-DISCONTINUITY: the pieces are not one timeline')
    else if (tag === 'EXTINF') {
      if (duration !== undefined) report('two EXTINF in a row')
      duration = value.slice(0, value.indexOf(','))
      if (!/^\d+(?:\.\d+)?,/.test(value)) report(`EXTINF ${value} is malformed`)
      if (duration.includes('.') && version < 3) report(`a decimal EXTINF needs version 3, got ${version}`)
    }
  }
  if (duration !== undefined) report('the last EXTINF has no URI')
  if (Number.isNaN(playlist.targetSeconds)) report('EXT-X-TARGETDURATION is missing')
  for (const { uri, durationSeconds } of playlist.segments) {
    if (Math.round(durationSeconds) > playlist.targetSeconds)
      report(`${uri} is longer than the target duration`)
  }
  return playlist
}

/** Section 4.2: AttributeName=value pairs, each name once, values quoted, decimal, hexadecimal, enumerated or WxH. */
export const readAttributes = (text: string, report: Report): Map<string, string> => {
  const attributes = new Map<string, string>()
  const pair = /([A-Z0-9-]+)=("[^"\r\n]*"|[^",\s]+)(?:,|$)/gy
  let end = 0
  for (const match of text.matchAll(pair)) {
    const [whole, name = '', value = ''] = match
    if (attributes.has(name)) report(`attribute ${name} stands twice in ${text}`)
    attributes.set(name, value)
    end = match.index + whole.length
  }
  if (end !== text.length || text.endsWith(',')) report(`malformed attribute list ${text}`)
  return attributes
}

export const readMasterPlaylist = (text: string, report: Report): MasterPlaylist => {
  const master: MasterPlaylist = { variants: [], renditions: [] }
  let open: Map<string, string> | undefined
  for (const line of readLines(text, masterTags, report)) {
    if ('uri' in line) {
      if (open === undefined) report(`${line.uri} has no EXT-X-STREAM-INF`)
      else master.variants.push({ uri: line.uri, attributes: open })
      open = undefined
      continue
    }
    if (open !== undefined) report('EXT-X-STREAM-INF is not followed by its URI')
    if (line.tag === 'EXT-X-STREAM-INF') open = readAttributes(line.value, report)
    if (line.tag === 'EXT-X-MEDIA') master.renditions.push({ attributes: readAttributes(line.value, report) })
  }
  if (open !== undefined) report('the last EXT-X-STREAM-INF has no URI')
  if (master.variants.length === 0) report('the master playlist lists no variant')
  return master
}

/** The text inside a quoted attribute; a missing or unquoted one is a flaw. */
export const quoted = (attributes: Map<string, string>, name: string, report: Report): string => {
  const value = attributes.get(name)
  if (value === undefined || !/^".+"$/.test(value))
    report(`${name} is ${value ?? 'missing'}, not a quoted string`)
  return value?.replace(/^"|"$/g, '') ?? ''
}
