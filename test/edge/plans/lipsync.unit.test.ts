import { describe, expect, it } from 'vitest'
import { lipsyncPlan } from '../../../edge/domain/plans/lipsync.ts'
import type { FaceCheckOutput } from '../../../shared/jobs/face-check.ts'
import type { JoinInput } from '../../../shared/jobs/join.ts'
import { LipSyncInput } from '../../../shared/jobs/lip-sync.ts'
import { probeOutput } from './canned-outputs.ts'
import { drive, type Script } from './drive.ts'

const sounding = (seconds: number) =>
  probeOutput({
    ...{ video: null, grid: null, cuts: null, durationSeconds: seconds },
    audio: { codec: 'mp3', sampleRateHz: 44_100, channels: 1, startSeconds: 0.5, endSeconds: 0.5 + seconds },
  })
const soundless = probeOutput({ audio: null })

/** 62 s of film under this much voice. */
const redub = (seconds: number, input: Record<string, unknown> = {}, script: Script = {}) =>
  drive(
    lipsyncPlan,
    { videoMediaId: 'med_1', audioMediaId: 'med_2', ...input },
    { probes: { 'probe:audio': sounding(seconds) }, ...script },
  )
const inputOf = (run: ReturnType<typeof drive>, key: string) =>
  JSON.parse(run.evaluate().declared.find((job) => job.key === key)?.input ?? 'null') as unknown
const outcomeOf = (run: ReturnType<typeof drive>) => run.finish().outcome

describe('a film with a new voice', () => {
  it('is probed beside its voice, looked at, tracked, then cut into pieces that are all declared at once', () => {
    const run = redub(20)
    expect(run.keys()).toEqual(['probe:video', 'probe:audio'])
    run.settle(() => true)
    expect(run.keys()).toEqual(['probe:video', 'probe:audio', 'face-check'])
    run.settle(() => true)
    expect(run.keys().slice(3)).toEqual(['face-track'])
    run.settle(() => true)
    expect(run.keys().slice(4)).toEqual(['lip-sync:0000', 'lip-sync:0001', 'lip-sync:0002', 'lip-sync:0003'])
    expect(
      run
        .evaluate()
        .declared.slice(4)
        .map(({ priority }) => priority),
    ).toEqual([1, 2, 2, 2])
  })

  it('has every frame of the voice in one piece, and joins them in order', () => {
    const run = redub(20)
    run.finish()
    const windows = ['0000', '0001', '0002', '0003'].map(
      (number) => LipSyncInput.parse(inputOf(run, `lip-sync:${number}`)).window,
    )
    expect(windows.map(({ firstFrame }) => firstFrame)).toEqual([0, 50, 150, 350])
    const join = inputOf(run, 'join') as JoinInput
    expect(join.pieces.map(({ key }) => key)).toEqual(
      ['0000', '0001', '0002', '0003'].map((number) => `work/lip-sync:${number}/1/piece.ts`),
    )
    expect(join).toMatchObject({ frameCount: 500, sound: { mediaId: 'med_2' } })
  })

  it('ends as a media and as an adaptive film of it', () => {
    expect(outcomeOf(redub(20))).toMatchObject({
      kind: 'result',
      result: {
        ...{ mediaId: 'med_join', filmId: 'film_00000000000000000000000000', durationSeconds: 20 },
        ...{ confidence: 0.9, coverage: 1, voiceMediaId: 'med_2', lipSync: { engine: 'builtin' } },
        renditions: [{ name: '720p' }, { name: '480p' }, { name: '360p' }],
      },
    })
    expect(outcomeOf(redub(20, { hls: false }))).toMatchObject({
      kind: 'result',
      result: { mediaId: 'med_join', filmId: null, durationSeconds: 20 },
    })
  })

  it('is as long as its policy says', () => {
    const framesOf = (seconds: number, policy: string) => {
      const run = redub(seconds, { policy })
      run.finish()
      return (inputOf(run, 'join') as JoinInput).frameCount
    }
    expect(['loop', 'hold', 'cut'].map((policy) => framesOf(100, policy))).toEqual([2_500, 2_500, 1_550])
    expect(['loop', 'hold', 'cut'].map((policy) => framesOf(10, policy))).toEqual([250, 250, 250])
  })

  it('looks for faces only as far as a short voice reaches', () => {
    const run = redub(10)
    run.finish()
    expect(inputOf(run, 'face-check')).toMatchObject({ grid: { frameCount: 250 } })
    expect(inputOf(run, 'face-track')).toMatchObject({ grid: { frameCount: 250 } })
  })

  const looked = (verdict: FaceCheckOutput['verdict']) => ({
    ...{ engine: 'e', model: 'm', device: 'cpu', verdict, looks: 24 },
    ...{ coverage: 0, confidence: 0.3, box: null },
  })

  it('that shows no face in any look fails before any engine works on it, with what was seen', () => {
    const text = { audioMediaId: undefined, text: 'A fox says this.', language: 'en' }
    const run = redub(0, text, { outputs: { 'face-check': looked('none') } })
    expect(outcomeOf(run)).toMatchObject({
      kind: 'failed',
      error: { code: 'no_face', details: { field: 'video_media_id', got: 0, coverage: 0, looks: 24 } },
    })
    expect(run.keys()).toEqual(['probe:video', 'face-check'])
  })

  it('that shows no face in any look is not searched frame by frame where its pictures are to be kept', () => {
    const run = redub(20, { noFace: 'redub' }, { outputs: { 'face-check': looked('none') } })
    expect(outcomeOf(run)).toMatchObject({ kind: 'result', result: { confidence: 0.3, coverage: 0 } })
    expect(run.keys()).not.toContain('face-track')
    expect(inputOf(run, 'lip-sync:0000')).toMatchObject({ track: null })
  })

  it('that leaves the looks in doubt is searched frame by frame', () => {
    const run = redub(20, {}, { outputs: { 'face-check': looked('unsure') } })
    expect(outcomeOf(run)).toMatchObject({ kind: 'result', result: { coverage: 1 } })
    expect(run.keys()).toContain('face-track')
  })

  it('is not looked at where the caller says where its face is', () => {
    const run = redub(20, { faceBox: { x: 0.2, y: 0.2, width: 0.5, height: 0.5 } })
    expect(outcomeOf(run)).toMatchObject({ kind: 'result' })
    expect(run.keys()).not.toContain('face-check')
  })

  it('can be read from a text by one of our voices', () => {
    const run = redub(0, { audioMediaId: undefined, text: 'A fox says this.', language: 'en' })
    expect(run.keys()).toEqual(['probe:video'])
    run.settle(() => true)
    expect(run.keys()).toEqual(['probe:video', 'face-check'])
    run.settle(() => true)
    expect(run.keys()).toEqual(['probe:video', 'face-check', 'speech'])
    expect(outcomeOf(run)).toMatchObject({ kind: 'result', result: { voiceMediaId: 'med_speech' } })
    expect(inputOf(run, 'join')).toMatchObject({ sound: { key: 'work/speech/1/speech.wav' }, frameCount: 40 })
  })

  it('without a face keeps its pictures, if that was asked for', () => {
    const output = {
      engine: 'e',
      model: 'm',
      device: 'cpu',
      name: 'track.json',
      contentType: 'x',
      sizeBytes: 2,
    }
    const outputs = { 'face-track': { ...output, confidence: 0, coverage: 0, frameCount: 1 } }
    const run = redub(20, { noFace: 'redub' }, { outputs })
    expect(outcomeOf(run)).toMatchObject({ kind: 'result', result: { confidence: 0, coverage: 0 } })
    expect(inputOf(run, 'face-track')).toMatchObject({ noFace: 'redub' })
    expect(inputOf(run, 'lip-sync:0000')).toMatchObject({ track: null })
  })

  it.each([
    ['no_audio_stream', { probes: { 'probe:audio': soundless } }],
    ['no_video_stream', { probes: { 'probe:video': sounding(9), 'probe:audio': sounding(9) } }],
    ['encoder_failed', { failing: (key: string) => key === 'face-track' }],
  ])('fails with %s as its reason', (code, script) => {
    expect(outcomeOf(redub(20, {}, script))).toMatchObject({ kind: 'failed', error: { code } })
  })

  it.each(['video', 'audio'])('says of which file it was where its %s cannot be read', (role) => {
    expect(outcomeOf(redub(20, {}, { failing: (key) => key === `probe:${role}` }))).toMatchObject({
      kind: 'failed',
      error: {
        code: 'encoder_failed',
        details: { field: `${role}_media_id`, file: role, media_id: role === 'video' ? 'med_1' : 'med_2' },
      },
    })
  })

  it('shows progress that only rises', () => {
    const run = redub(60)
    const seen = [run.evaluate().stage?.percent ?? 0]
    for (const key of [
      'probe:video',
      'probe:audio',
      'face-check',
      'face-track',
      'lip-sync:0003',
      'lip-sync:0001',
      '',
      'join',
    ]) {
      run.settle((declared) => declared.startsWith(key) && (key !== '' || declared.startsWith('lip-sync')))
      seen.push(run.evaluate().stage?.percent ?? 0)
    }
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    expect(new Set(seen).size).toBeGreaterThan(5)
  })
})
