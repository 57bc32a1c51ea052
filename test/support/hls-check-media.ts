import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Segment } from './hls-check-playlist.ts'

const exec = promisify(execFile)
const maxBuffer = 256 * 1024 ** 2

export type Packet = { ptsTicks: number; dtsTicks: number; position: number; key: boolean }

export type StreamFacts = {
  codec: string
  profile: string
  width: number
  height: number
  sampleAspectRatio: string
  packets: Packet[]
}

type Report = (flaw: string) => void

type ProbeJson = {
  packets: { pts: number; dts: number; pos?: string; flags: string }[]
  streams: Record<string, string | number>[]
}

/** Every packet of the first stream of a kind in a concatenation of MPEG-TS segments; times in 90 kHz ticks. */
export const probeRendition = async (path: string, kind: 'v' | 'a', report: Report): Promise<StreamFacts> => {
  const { stdout, stderr } = await exec(
    'ffprobe',
    // biome-ignore format: one option a line
    [
      '-v', 'warning', '-f', 'mpegts', '-select_streams', `${kind}:0`,
      '-show_entries', 'packet=pts,dts,pos,flags:stream=codec_name,profile,width,height,sample_aspect_ratio',
      '-of', 'json', `file:${path}`,
    ],
    { maxBuffer },
  )
  if (stderr !== '') report(`ffprobe warns: ${stderr}`)
  const { packets, streams } = JSON.parse(stdout) as ProbeJson
  const stream = streams[0] ?? {}
  return {
    codec: String(stream.codec_name),
    profile: String(stream.profile),
    width: Number(stream.width ?? 0),
    height: Number(stream.height ?? 0),
    sampleAspectRatio: String(stream.sample_aspect_ratio ?? '1:1'),
    packets: withPositions(packets),
  }
}

/** Frames that share one PES packet have one position: ffprobe names it for the first of them alone. */
const withPositions = (packets: ProbeJson['packets']): Packet[] => {
  let position = 0
  return packets.map(({ pts, dts, pos, flags }) => {
    position = pos === undefined ? position : Number(pos)
    return { ptsTicks: pts, dtsTicks: dts, position, key: flags.startsWith('K') }
  })
}

/** RFC 6381 name from the first SPS, read out of the elementary stream: `avc1.PPCCLL`. */
export const readVideoCodec = async (path: string): Promise<string> => {
  const { stdout } = await exec(
    'ffmpeg',
    [
      '-v',
      'error',
      '-f',
      'mpegts',
      '-i',
      `file:${path}`,
      '-map',
      '0:v:0',
      '-c',
      'copy',
      '-frames:v',
      '1',
      '-f',
      'h264',
      '-',
    ],
    { maxBuffer, encoding: 'buffer' },
  )
  for (let at = 0; at + 6 < stdout.length; at++) {
    const startCode = stdout[at] === 0 && stdout[at + 1] === 0 && stdout[at + 2] === 1
    if (startCode && ((stdout[at + 3] ?? 0) & 0x1f) === 7)
      return `avc1.${stdout.subarray(at + 4, at + 7).toString('hex')}`
  }
  throw new Error(`${path} has no SPS`)
}

/** What the sum of a rendition's packets must look like; flaws are reported. `ticksPerFrame` may be fractional. */
export const checkTimestamps = (packets: readonly Packet[], ticksPerFrame: number, report: Report) => {
  const check = (name: 'pts' | 'dts', ticks: number[]) => {
    const first = ticks[0] ?? 0
    const wrong = ticks.findIndex((tick, k) => Math.abs(tick - (first + k * ticksPerFrame)) > 1)
    if (wrong >= 0) {
      report(`${name} of frame ${wrong} is ${ticks[wrong]}, not ${first} + ${wrong} × ${ticksPerFrame}`)
    }
  }
  check(
    'dts',
    packets.map((packet) => packet.dtsTicks),
  )
  check(
    'pts',
    packets.map((packet) => packet.ptsTicks).sort((a, b) => a - b),
  )
}

/** Section 4.3.4.2: the largest bit rate of contiguous segments that together last 0.5 to 1.5 target durations. */
export const peakBitsPerSecond = (
  segments: readonly Segment[],
  sizes: readonly number[],
  targetSeconds: number,
): number => {
  let peak = 0
  for (let from = 0; from < segments.length; from++) {
    let seconds = 0
    let bytes = 0
    for (let to = from; to < segments.length; to++) {
      seconds += segments[to]?.durationSeconds ?? 0
      bytes += sizes[to] ?? 0
      if (seconds > 1.5 * targetSeconds) break
      if (seconds >= 0.5 * targetSeconds) peak = Math.max(peak, (bytes * 8) / seconds)
    }
  }
  return peak
}

/** What ffmpeg says while it decodes every rendition of a master playlist; one line each. */
export const decodeWarnings = async (url: string): Promise<string[]> => {
  const { stderr } = await exec(
    'ffmpeg',
    ['-v', 'warning', '-nostdin', '-i', url, '-map', '0:v', '-map', '0:a?', '-f', 'null', '-'],
    { maxBuffer },
  ).catch((error: { stderr?: string; message: string }) => ({ stderr: error.stderr || error.message }))
  // ffmpeg 5 says this of every master with a subtitle group; it is not about the film.
  return stderr.split('\n').filter((line) => line !== '' && !/Can't support the subtitle/.test(line))
}
