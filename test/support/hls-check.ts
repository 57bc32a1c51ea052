import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  checkTimestamps,
  decodeWarnings,
  peakBitsPerSecond,
  probeRendition,
  readVideoCodec,
  type StreamFacts,
} from './hls-check-media.ts'
import { type MediaPlaylist, quoted, readMasterPlaylist, readMediaPlaylist } from './hls-check-playlist.ts'

export type RungReport = {
  name: string
  width: number
  height: number
  frames: number
  durationSeconds: number
  segments: number
  codecs: string
  bandwidth: number
}

/** `flaws` is empty for a perfect ladder; each entry names the playlist it is about. */
export type LadderReport = { rungs: RungReport[]; audioSeconds: number | undefined; flaws: string[] }

type Fetched = { playlist: MediaPlaylist; sizes: number[]; path: string }
type Report = (flaw: string) => void

const fetchText = async (url: string, report: Report): Promise<string> => {
  const response = await fetch(url)
  if (response.status !== 200) report(`GET ${url} answers ${response.status}`)
  const type = response.headers.get('content-type') ?? ''
  if (!/^application\/vnd\.apple\.mpegurl/i.test(type)) report(`${url} is ${type}`)
  if (response.headers.get('access-control-allow-origin') !== '*') report(`${url} lacks CORS`)
  return response.text()
}

/** Fetches every segment and appends it to one file; sizes in bytes, in order. */
const fetchSegments = async (
  playlist: MediaPlaylist,
  base: string,
  path: string,
  report: Report,
): Promise<number[]> => {
  const file = await open(path, 'w')
  const sizes: number[] = []
  try {
    for (const { uri } of playlist.segments) {
      const response = await fetch(new URL(uri, base))
      const bytes = new Uint8Array(await response.arrayBuffer())
      if (response.status !== 200) report(`${uri} answers ${response.status}`)
      if (response.headers.get('content-type') !== 'video/mp2t') {
        report(`${uri} is ${response.headers.get('content-type')}`)
      }
      if (response.headers.get('access-control-allow-origin') !== '*') report(`${uri} lacks CORS`)
      if (bytes.length === 0 || bytes.length % 188 !== 0) report(`${uri} is not whole TS packets`)
      for (let at = 0; at < bytes.length; at += 188) {
        if (bytes[at] !== 0x47) {
          report(`${uri} has no sync byte at ${at}`)
          break
        }
      }
      await file.write(bytes)
      sizes.push(bytes.length)
    }
  } finally {
    await file.close()
  }
  return sizes
}

const fetchMedia = async (uri: string, master: string, path: string, report: Report): Promise<Fetched> => {
  const url = new URL(uri, master).href
  const playlist = readMediaPlaylist(await fetchText(url, report), report)
  if (!playlist.ended) report('the finished playlist has no EXT-X-ENDLIST')
  return { playlist, sizes: await fetchSegments(playlist, url, path, report), path }
}

const totalSeconds = (playlist: MediaPlaylist): number =>
  playlist.segments.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0)

/** Frames of each segment by the byte position of their packets; each segment must open with a keyframe. */
const checkSegments = (media: Fetched, facts: StreamFacts, secondsPerFrame: number, report: Report): void => {
  let start = 0
  media.playlist.segments.forEach((segment, index) => {
    const end = start + (media.sizes[index] ?? 0)
    const inside = facts.packets.filter(({ position }) => position >= start && position < end)
    if (inside[0]?.key !== true) report(`${segment.uri} does not open with a keyframe`)
    const real = inside.length * secondsPerFrame
    if (Math.abs(real - segment.durationSeconds) > 0.002) {
      report(
        `${segment.uri} lasts ${real.toFixed(3)} s (${inside.length} frames), EXTINF ${segment.durationSeconds}`,
      )
    }
    start = end
  })
}

const averageBits = (media: Fetched): number =>
  (media.sizes.reduce((sum, size) => sum + size, 0) * 8) / totalSeconds(media.playlist)

const largestBits = (media: Fetched): number =>
  Math.max(
    ...media.playlist.segments.map((segment, i) => ((media.sizes[i] ?? 0) * 8) / segment.durationSeconds),
  )

const checkRates = (attributes: Map<string, string>, parts: Fetched[], report: Report): number => {
  const bandwidth = Number(attributes.get('BANDWIDTH'))
  const sum = (of: (media: Fetched) => number) => parts.reduce((total, media) => total + of(media), 0)
  const peak = sum((media) =>
    peakBitsPerSecond(media.playlist.segments, media.sizes, media.playlist.targetSeconds),
  )
  if (!(bandwidth >= Math.floor(peak)))
    report(`BANDWIDTH ${bandwidth} is below the real peak ${peak.toFixed(0)}`)
  if (bandwidth > Math.max(peak, sum(largestBits)) * 1.02)
    report(`BANDWIDTH ${bandwidth} is above ${peak.toFixed(0)}`)
  const average = Number(attributes.get('AVERAGE-BANDWIDTH'))
  const realAverage = sum(averageBits)
  if (!(Math.abs(average - realAverage) <= realAverage * 0.02)) {
    report(`AVERAGE-BANDWIDTH ${average} is not ${realAverage.toFixed(0)}`)
  }
  return bandwidth
}

const checkVariant = async (
  attributes: Map<string, string>,
  media: Fetched,
  audio: Fetched | undefined,
  report: Report,
): Promise<RungReport> => {
  const facts = await probeRendition(media.path, 'v', report)
  const rate = Number(attributes.get('FRAME-RATE'))
  // FRAME-RATE has three decimals; the exact rate is read off the whole length.
  const spanTicks =
    Math.max(...facts.packets.map((p) => p.ptsTicks)) - Math.min(...facts.packets.map((p) => p.ptsTicks))
  const ticksPerFrame = facts.packets.length > 1 ? spanTicks / (facts.packets.length - 1) : 90_000 / rate
  if (!(Math.abs(90_000 / ticksPerFrame - rate) < 0.01))
    report(`FRAME-RATE ${rate}, found ${90_000 / ticksPerFrame}`)
  checkTimestamps(facts.packets, ticksPerFrame, report)
  checkSegments(media, facts, ticksPerFrame / 90_000, report)
  if (attributes.get('RESOLUTION') !== `${facts.width}x${facts.height}`) {
    report(`RESOLUTION ${attributes.get('RESOLUTION')}, found ${facts.width}x${facts.height}`)
  }
  if (facts.sampleAspectRatio !== '1:1') report(`pixels are ${facts.sampleAspectRatio}, not square`)
  const codecs = quoted(attributes, 'CODECS', report)
  const real = [await readVideoCodec(media.path), ...(audio ? ['mp4a.40.2'] : [])].join(',')
  if (codecs !== real) report(`CODECS ${codecs}, found ${real}`)
  return {
    name: /playlist_(?:h264_)?(.+)\.m3u8/.exec(media.path)?.[1] ?? media.path,
    width: facts.width,
    height: facts.height,
    frames: facts.packets.length,
    durationSeconds: totalSeconds(media.playlist),
    segments: media.playlist.segments.length,
    codecs,
    bandwidth: checkRates(attributes, audio ? [media, audio] : [media], report),
  }
}

const checkAudio = async (media: Fetched, report: Report): Promise<void> => {
  const facts = await probeRendition(media.path, 'a', report)
  if (facts.codec !== 'aac' || facts.profile !== 'LC') report(`sound is ${facts.codec} ${facts.profile}`)
  checkTimestamps(facts.packets, (1024 / 48_000) * 90_000, report)
  checkSegments(media, facts, 1024 / 48_000, report)
}

/** Reads a whole finished ladder over HTTP, as a distrustful player would: every playlist, every segment, every packet. */
export const checkLadder = async (masterUrl: string): Promise<LadderReport> => {
  const flaws: string[] = []
  const about =
    (name: string): Report =>
    (flaw) =>
      flaws.push(`${name}: ${flaw}`)
  const folder = await mkdtemp(join(tmpdir(), 'hls-check-'))
  try {
    const master = readMasterPlaylist(await fetchText(masterUrl, about('master')), about('master'))
    const fetchNamed = (uri: string): Promise<Fetched> => {
      const name = new URL(uri, masterUrl).pathname.split('/').at(-1) ?? uri
      return fetchMedia(uri, masterUrl, join(folder, name), about(name))
    }
    const sounds = master.renditions.filter(({ attributes }) => attributes.get('TYPE') === 'AUDIO')
    const sound = sounds[0]
    if (sounds.length > 1) about('master')(`${sounds.length} sound renditions`)
    const audio = sound && (await fetchNamed(quoted(sound.attributes, 'URI', about('master'))))
    if (audio) await checkAudio(audio, about('audio'))
    const rungs: RungReport[] = []
    for (const { uri, attributes } of master.variants) {
      if (attributes.get('AUDIO') !== sound?.attributes.get('GROUP-ID'))
        about(uri)('names no or another sound group')
      rungs.push(await checkVariant(attributes, await fetchNamed(uri), audio, about(uri)))
    }
    const audioSeconds = audio && totalSeconds(audio.playlist)
    flaws.push(...compareRungs(rungs))
    // ffmpeg waits for ever at the end of an unfinished playlist: a flawed ladder is not decoded.
    if (flaws.length === 0) flaws.push(...(await decodeWarnings(masterUrl)).map((line) => `ffmpeg: ${line}`))
    return { rungs, audioSeconds, flaws }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const compareRungs = (rungs: readonly RungReport[]): string[] => {
  const [first, ...others] = rungs
  if (first === undefined) return []
  return others.flatMap((rung) =>
    rung.frames === first.frames && Math.abs(rung.durationSeconds - first.durationSeconds) < 0.001
      ? []
      : [
          `${rung.name} has ${rung.frames} frames in ${rung.durationSeconds} s, ${first.name} ${first.frames} in ${first.durationSeconds} s`,
        ],
  )
}
