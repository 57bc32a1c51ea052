import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Demuxer } from '../../../shared/jobs/source.ts'
import { bareFfmpeg, makeScratch, sharedFile } from '../../support/media.ts'
import { openStudio, piecesAt, type Studio } from './make-film.ts'
import { packetsOfFile, pcmOf, stepsOf, warningsOf } from './read-back.ts'

const rate = { num: 30_000, den: 1001 }
const seconds = 9.5
const cuts = [0, 60, 110, 150, 201, 240, 285]
const grid = { rate, startSeconds: 0, frameCount: 285, videoEndSeconds: seconds }
const samplesPerFrame = 1024

let scratch: Awaited<ReturnType<typeof makeScratch>>
beforeAll(async () => {
  scratch = await makeScratch()
})
afterAll(() => scratch.remove())

type Sound = { name: string; demuxer: Demuxer; make: () => Promise<string> }

const sine = (rateHz: number, codec: string[], name: string) => async () => {
  const path = join(scratch.dir, name)
  await bareFfmpeg('-f', 'lavfi', '-i', `sine=f=997:r=${rateHz}:d=${seconds}`, ...codec, path)
  return path
}

const sounds: Sound[] = [
  { name: 'a 48 kHz sine', demuxer: 'wav', make: sine(48_000, ['-c:a', 'pcm_s16le'], '48.wav') },
  { name: 'a 44.1 kHz sine in MP4', demuxer: 'mov', make: sine(44_100, ['-c:a', 'aac'], '44.mp4') },
  {
    name: 'a 44.1 kHz sine in Matroska, whose clock ticks in milliseconds',
    demuxer: 'matroska',
    make: sine(44_100, ['-c:a', 'aac'], '44.mkv'),
  },
  { name: 'speech', demuxer: 'wav', make: async () => sharedFile('speech-english-a.wav') },
]

/** Largest step of the error's slope in a stretch of samples: a click is a jump that its surroundings have not. */
const roughness = (pcm: Int16Array, truth: Int16Array, from: number, to: number): number => {
  const error = (i: number) => (pcm[i] ?? 0) - (truth[i] ?? 0)
  let worst = 0
  for (let i = Math.max(1, from); i < Math.min(to, pcm.length - 1, truth.length - 1); i++)
    worst = Math.max(worst, Math.abs(error(i + 1) - 2 * error(i) + error(i - 1)))
  return worst
}

describe.each(sounds)('$name in six pieces', ({ make, demuxer }) => {
  let studio: Studio
  let cut: Awaited<ReturnType<Studio['audio']>>
  let uncut: Awaited<ReturnType<Studio['audio']>>
  let truth: Int16Array

  beforeAll(async () => {
    const path = await make()
    studio = await openStudio(path, { demuxer, videoStream: null, audioStream: 0 })
    const film = { grid, audioEndSeconds: seconds }
    cut = await studio.audio('cut', { ...film, pieces: piecesAt(cuts, [1, 1, 1, 1, 1, 1]) })
    uncut = await studio.audio('uncut', { ...film, pieces: piecesAt(cuts, [6]) })
    truth = await pcmOf(path, ['aresample=48000'])
  })
  afterAll(() => studio.close())

  it('decodes without a single warning', async () => {
    expect(await warningsOf(cut.playlist)).toBe('')
  })

  it('has no gap and no overlap: the same times as the uncut sound, in equal steps', async () => {
    const packets = await packetsOfFile(cut.playlist)
    expect(packets).toEqual(await packetsOfFile(uncut.playlist))
    expect(new Set(stepsOf(packets.map(({ pts }) => pts)))).toEqual(new Set([1920]))
  })

  it('has as many samples as the uncut sound', async () => {
    const [a, b] = await Promise.all([pcmOf(cut.playlist), pcmOf(uncut.playlist)])
    expect(a.length).toBe(b.length)
    expect(a.length).toBe(Math.ceil((seconds * 48_000) / samplesPerFrame) * samplesPerFrame)
  })

  it('is as smooth at every joint as the uncut sound is anywhere', async () => {
    const [a, b] = await Promise.all([pcmOf(cut.playlist), pcmOf(uncut.playlist)])
    const usual = roughness(b, truth, samplesPerFrame, b.length - 2 * samplesPerFrame)
    let at = 0
    for (const { segments } of cut.tracks.slice(0, -1)) {
      at += Math.round(((segments[0]?.[0] ?? 0) * 48) / samplesPerFrame) * samplesPerFrame
      expect(roughness(a, truth, at - samplesPerFrame, at + samplesPerFrame)).toBeLessThanOrEqual(
        usual * 1.1 + 8,
      )
    }
  })

  it('stays as close to the source as the uncut sound does', async () => {
    const [a, b] = await Promise.all([pcmOf(cut.playlist), pcmOf(uncut.playlist)])
    const distance = (pcm: Int16Array) => {
      let worst = 0
      for (let i = samplesPerFrame; i < Math.min(pcm.length, truth.length) - 2 * samplesPerFrame; i++)
        worst = Math.max(worst, Math.abs((pcm[i] ?? 0) - (truth[i] ?? 0)))
      return worst
    }
    // 150 of 32768 (-47 dB): the encoder's own gain wobbles by 1 % from run to run, sine or not.
    expect(distance(a)).toBeLessThan(distance(b) + 150)
  })

  it('gives every piece the same configuration', () => {
    expect(new Set([...cut.tracks, ...uncut.tracks].map(({ configHash }) => configHash)).size).toBe(1)
    expect(cut.tracks[0]?.codecs).toBe('mp4a.40.2')
  })
})
