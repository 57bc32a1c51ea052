import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inputArgs } from '../../../gpu-worker/ffmpeg/input-args.ts'
import { runFfprobe } from '../../../gpu-worker/ffmpeg/run.ts'
import { runAssemble } from '../../../gpu-worker/jobs/assemble/run.ts'
import type { ChunkSpan } from '../../../shared/jobs/assemble.ts'
import { Demuxer } from '../../../shared/jobs/source.ts'
import { jobEnvOf } from '../../support/job-env.ts'
import { bareFfmpeg, makeScratch } from '../../support/media.ts'

let scratch: Awaited<ReturnType<typeof makeScratch>>
beforeAll(async () => {
  scratch = await makeScratch()
  const picture = ['-f', 'lavfi', '-i', 'testsrc2=s=160x90:r=10:d=4']
  const sound = ['-f', 'lavfi', '-i', 'sine=r=48000:d=4']
  const vp8 = [...['-c:v', 'libvpx', '-g', '10', '-deadline', 'realtime'], '-c:a', 'libopus']
  const make = (name: string, ...args: string[]) =>
    bareFfmpeg(...picture, ...sound, ...args, join(scratch.dir, name))
  // As MediaRecorder writes: no duration, no cues.
  await make('live.webm', ...vp8, '-live', '1', '-cluster_time_limit', '500', '-f', 'webm')
  await make('tail.mp4', '-c:v', 'libx264', '-preset', 'ultrafast', '-c:a', 'aac')
  await make('film.avi', '-c:v', 'mpeg4', '-c:a', 'libmp3lame')
  await bareFfmpeg('-f', 'lavfi', '-i', 'sine=d=1', join(scratch.dir, 'sound.wav'))
})
afterAll(() => scratch.remove())

const sliceBytes = 8_192

/** Cuts a file as the published client cuts a recording; `places` says where each slice is thought to belong. */
const assembleFile = async (file: string, change: (spans: ChunkSpan[]) => ChunkSpan[] = (spans) => spans) => {
  const path = join(scratch.dir, file)
  const { size } = await stat(path)
  const slices = Array.from({ length: Math.ceil(size / sliceBytes) }, (_, i) => ({
    mediaId: 'med_1',
    offset: i * sliceBytes,
    sizeBytes: Math.min(sliceBytes, size - i * sliceBytes),
    place: i,
    name: `${1_700_000_000_000 + i}_abcd.webm`,
  }))
  const { env, published, close } = await jobEnvOf(path)
  try {
    const output = await runAssemble({ spans: change(slices), stem: 'recording' }, env)
    const target = join(published, output.name)
    const demuxer = demuxers[output.contentType] ?? 'none'
    const probed = await runFfprobe(env.ffmpeg, {
      args: ['-show_format', ...inputArgs({ path: target, demuxer: Demuxer.parse(demuxer) })],
      ...{ scratchDir: published, signal: env.signal },
    })
    const durationSeconds = Number((probed as { format: { duration?: string } }).format.duration)
    return { output, durationSeconds, pictures: await listPictures(target), bytes: await readFile(target) }
  } finally {
    await close()
  }
}

/** Digests of the coded pictures, in order: the same before and after, for nothing is encoded again. */
const listPictures = async (path: string): Promise<string[]> => {
  const text = await bareFfmpeg('-i', path, '-map', '0:v', '-c', 'copy', '-f', 'framemd5', '-')
  const rows = text.split('\n').filter((line) => /^0,/.test(line))
  return rows.map((line) => line.split(',').at(-1)?.trim() ?? '')
}

const demuxers: Record<string, string> = {
  'video/webm': 'matroska',
  'video/mp4': 'mov',
  'video/x-msvideo': 'avi',
}

const original = (file: string) => listPictures(join(scratch.dir, file))

const cuesId = Buffer.from([0x1c, 0x53, 0xbb, 0x6b])
const clusterId = Buffer.from([0x1f, 0x43, 0xb6, 0x75])

describe('assembling a recording', () => {
  it('makes slices of a live WebM one seekable WebM: a duration, and cues before the first cluster', async () => {
    const { output, durationSeconds, pictures, bytes } = await assembleFile('live.webm')
    expect(output).toMatchObject({ name: 'recording.webm', contentType: 'video/webm' })
    expect(output).toMatchObject({ order: 'places', damaged: false, sizeBytes: bytes.length })
    expect(durationSeconds).toBeCloseTo(4, 0)
    expect(bytes.indexOf(cuesId)).toBeGreaterThan(0)
    expect(bytes.indexOf(cuesId)).toBeLessThan(bytes.indexOf(clusterId))
    expect(pictures).toEqual(await original('live.webm'))
  })

  it('puts the index of an MP4 first and leaves its pictures alone', async () => {
    const { output, durationSeconds, pictures, bytes } = await assembleFile('tail.mp4')
    expect(output).toMatchObject({ name: 'recording.mp4', contentType: 'video/mp4', damaged: false })
    expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'))
    expect(durationSeconds).toBeCloseTo(4, 0)
    expect(pictures).toEqual(await original('tail.mp4'))
  })

  it('keeps an AVI byte for byte', async () => {
    const { output, bytes } = await assembleFile('film.avi')
    expect(output).toMatchObject({ name: 'recording.avi', contentType: 'video/x-msvideo' })
    expect(bytes.equals(await readFile(join(scratch.dir, 'film.avi')))).toBe(true)
  })

  it('writes in the order of the places, whatever the order of arrival', async () => {
    const { output, pictures } = await assembleFile('live.webm', (spans) => spans.toReversed())
    expect(output.order).toBe('places')
    expect(pictures).toEqual(await original('live.webm'))
  })

  it('finds the order in the names where the places give no film', async () => {
    const turned = (spans: ChunkSpan[]) => spans.map((span) => ({ ...span, place: -span.place }))
    const { output, pictures } = await assembleFile('live.webm', turned)
    expect(output).toMatchObject({ order: 'names', damaged: false })
    expect(pictures).toEqual(await original('live.webm'))
  })

  it('refuses with a reason what is no film in either order, and a sound', async () => {
    const headless = assembleFile('live.webm', (spans) => spans.slice(1))
    await expect(headless).rejects.toMatchObject({ code: 'unreadable_media' })
    await expect(assembleFile('sound.wav')).rejects.toMatchObject({ code: 'unreadable_media' })
  })
})
