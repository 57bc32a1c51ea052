import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runSoundtrack } from '../../../gpu-worker/jobs/soundtrack/run.ts'
import { soundtrack } from '../../../shared/jobs/soundtrack.ts'
import type { TestEnv } from '../../support/job-env.ts'
import { jobEnvOfFiles } from '../../support/job-env-files.ts'
import { bareFfmpeg, makeScratch } from '../../support/media.ts'
import { pcmOf } from '../joints/read-back.ts'

const rateHz = 48_000
let folder: Awaited<ReturnType<typeof makeScratch>>
let files: Record<string, string>
let open: TestEnv[]

/** Speech-like: bursts of noise with peaks far above its loudness. */
const burst = async (path: string, seconds: number, level: number, hz: number): Promise<string> => {
  const sound = `aevalsrc='${level}*sin(2*PI*${hz}*t)*pow(abs(sin(7*t)),6)+${level / 6}*(random(0)-0.5)':s=24000:d=${seconds}`
  await bareFfmpeg('-f', 'lavfi', '-i', sound, '-ac', '1', path)
  return path
}

beforeAll(async () => {
  folder = await makeScratch()
  open = []
  files = {
    quiet: await burst(join(folder.dir, 'quiet.wav'), 2, 0.1, 440),
    other: await burst(join(folder.dir, 'other.wav'), 2, 0.3, 700),
    beep: join(folder.dir, 'beep.wav'),
  }
  await bareFfmpeg('-f', 'lavfi', '-i', 'sine=f=1000:r=48000:d=0.1', files.beep ?? '')
})

afterAll(async () => {
  for (const each of open) await each.close()
  await folder.remove()
})

const make = async (input: object) => {
  const test = await jobEnvOfFiles(files)
  open.push(test)
  const output = await runSoundtrack(
    soundtrack.input.parse({ loudnessLufs: -14, words: [], language: 'en', ...input }),
    test.env,
  )
  return { output, sound: join(test.published, 'sound.flac'), folder: test.published }
}

/** Measured by a filter of another make than the one that the job measures with. */
const loudnessOf = async (path: string): Promise<{ lufs: number; peakDb: number }> => {
  const printed = join(folder.dir, 'loudness.txt')
  await bareFfmpeg(
    ...['-i', path, '-af', `ebur128=metadata=1:peak=true,ametadata=mode=print:file=${printed}`],
    ...['-f', 'null', '-'],
  )
  const text = await readFile(printed, 'utf8')
  const last = (key: string) => Number([...text.matchAll(new RegExp(`${key}=(\\S+)`, 'g'))].at(-1)?.[1])
  const peak = Math.max(last('true_peaks_ch0'), last('true_peaks_ch1'))
  return { lufs: last('r128.I'), peakDb: 20 * Math.log10(peak) }
}

const track = (mediaId: string, startMs: number) => ({ file: { mediaId }, startMs })

describe('a soundtrack', () => {
  it('is exactly as long as the film, 48 kHz stereo, at -14 LUFS with peaks under -1 dBTP', async () => {
    const tracks = [track('quiet', 400), track('other', 2_500)]
    const { output, sound } = await make({ tracks, durationMs: 5_003 })
    expect((await pcmOf(sound)).length).toBe((5_003 * rateHz) / 1000)
    const { lufs, peakDb } = await loudnessOf(sound)
    expect(Math.abs(lufs + 14)).toBeLessThan(1)
    expect(output.loudnessLufs).toBeCloseTo(lufs, 0)
    expect(peakDb).toBeLessThan(-1)
    expect(output.captions).toBeNull()
    const head = await readFile(sound)
    // STREAMINFO: 20 bits of rate, then 3 bits of channels less one.
    expect([head.readUIntBE(18, 3) >> 4, ((head.readUInt8(20) >> 1) & 7) + 1]).toEqual([rateHz, 2])
  })

  it('puts each of many tracks to the sample where it begins, also over one another', async () => {
    const starts = Array.from({ length: 35 }, (_, i) => 100 + i * 120)
    const { sound } = await make({ tracks: starts.map((at) => track('beep', at)), durationMs: 5_000 })
    const pcm = await pcmOf(sound)
    const loudAt = (ms: number) => {
      const from = (ms * rateHz) / 1000
      return Math.max(...pcm.subarray(from, from + 240).map(Math.abs))
    }
    for (const at of starts) {
      expect(loudAt(at + 3)).toBeGreaterThan(2_000)
      expect(loudAt(at - 8)).toBeLessThan(200)
    }
    expect(Math.max(...pcm.subarray((4_400 * rateHz) / 1000).map(Math.abs))).toBeLessThan(50)
  })

  it('cuts a track that outlasts the film', async () => {
    const { sound } = await make({ tracks: [track('other', 200)], durationMs: 1_000 })
    expect((await pcmOf(sound)).length).toBe(rateHz)
  })

  it('comes with the captions of its words', async () => {
    const words = [
      { text: 'Tom', startMs: 300, endMs: 600 },
      { text: '&', startMs: 600, endMs: 700 },
      { text: 'Jerry.', startMs: 700, endMs: 1_200 },
      { text: 'Bye!', startMs: 1_600, endMs: 1_990 },
    ]
    const { output, folder: made } = await make({ tracks: [track('other', 0)], durationMs: 2_000, words })
    expect(output.captions).toMatchObject({ name: 'captions.vtt', contentType: 'text/vtt' })
    expect(await readFile(join(made, 'captions.vtt'), 'utf8')).toBe(
      'WEBVTT\n\n00:00:00.300 --> 00:00:01.990\nTom &amp; Jerry. Bye!\n',
    )
  })

  it('says when a track holds no sound', async () => {
    files.still = join(folder.dir, 'still.mp4')
    await bareFfmpeg('-f', 'lavfi', '-i', 'color=s=32x32:d=0.2', '-pix_fmt', 'yuv420p', files.still)
    await expect(make({ tracks: [track('still', 0)], durationMs: 500 })).rejects.toMatchObject({
      code: 'no_audio_stream',
    })
  })
})
