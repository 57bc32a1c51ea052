import { execFile } from 'node:child_process'
import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const exec = promisify(execFile)

const writeMedia = (folder: string, name: string, source: string, codec: string[]) =>
  exec('ffmpeg', [
    ...['-v', 'error', '-f', 'lavfi', '-i', source, ...codec],
    ...['-f', 'hls', '-hls_time', '2', '-hls_playlist_type', 'vod', '-hls_flags', 'independent_segments'],
    ...['-muxdelay', '0', '-muxpreload', '0', '-hls_segment_filename', join(folder, `${name}_%d.ts`)],
    join(folder, `playlist_${name}.m3u8`),
  ])

const bitsOf = async (folder: string, name: string, seconds: number): Promise<number> => {
  const files = (await readdir(folder)).filter((file) => file.startsWith(`${name}_`))
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size))
  return (sizes.reduce((sum, size) => sum + size, 0) * 8) / seconds
}

const peakOf = async (folder: string, name: string, seconds: number[]): Promise<number> => {
  const rates = await Promise.all(
    seconds.map(async (length, i) => ((await stat(join(folder, `${name}_${i}.ts`))).size * 8) / length),
  )
  return Math.max(...rates)
}

/** A hand-made ladder nobody of ours wrote: 6 s, two rungs at 25 fps, a tone; the master's numbers are its true ones. */
export const writeSampleHls = async (folder: string): Promise<void> => {
  const x264 = [
    '-c:v',
    'libx264',
    '-profile:v',
    'main',
    '-pix_fmt',
    'yuv420p',
    '-g',
    '50',
    '-sc_threshold',
    '0',
    '-bf',
    '0',
  ]
  await writeMedia(folder, 'h264_180p', 'testsrc2=size=320x180:rate=25:duration=6', [
    ...x264,
    '-level',
    '3.0',
  ])
  await writeMedia(folder, 'h264_90p', 'testsrc2=size=160x90:rate=25:duration=6', [...x264, '-level', '3.0'])
  await writeMedia(folder, 'audio', 'sine=frequency=440:sample_rate=48000:duration=5.888', [
    '-c:a',
    'aac',
    '-ac',
    '2',
  ])
  const soundPeak = await peakOf(folder, 'audio', [2, 2, 2])
  const soundAverage = await bitsOf(folder, 'audio', 6)
  const variant = async (name: string, size: string): Promise<string> => {
    const peak = Math.ceil((await peakOf(folder, name, [2, 2, 2])) + soundPeak)
    const average = Math.round((await bitsOf(folder, name, 6)) + soundAverage)
    return `#EXT-X-STREAM-INF:BANDWIDTH=${peak},AVERAGE-BANDWIDTH=${average},RESOLUTION=${size},FRAME-RATE=25.000,CODECS="avc1.4d401e,mp4a.40.2",AUDIO="audio"\nplaylist_${name}.m3u8`
  }
  const master = [
    '#EXTM3U',
    '#EXT-X-VERSION:6',
    '#EXT-X-INDEPENDENT-SEGMENTS',
    '#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="audio",NAME="Sound",DEFAULT=YES,AUTOSELECT=YES,CHANNELS="2",URI="playlist_audio.m3u8"',
    await variant('h264_180p', '320x180'),
    await variant('h264_90p', '160x90'),
    '',
  ]
  await writeFile(join(folder, 'playlist.m3u8'), master.join('\n'))
}

/** The smallest page with the contract of the edge's player: `window.__player` over hls.js at /hls.js. */
export const samplePlayerPage = `<!doctype html><link rel="icon" href="data:,"><video width="480"></video><script src="/hls.js"></script><script>
const video = document.querySelector('video'), hls = new Hls(), errors = [], events = []
hls.on(Hls.Events.ERROR, (name, data) => errors.push(data.details))
hls.loadSource(new URL(location.href).searchParams.get('src')); hls.attachMedia(video)
window.__player = { hls, video, errors, events }
</script>`
