import { describe, expect, it } from 'vitest'
import { animePlan } from '../../../edge/domain/plans/anime.ts'
import { transcodePlan } from '../../../edge/domain/plans/transcode.ts'
import { copyCuts, probeOutput } from './canned-outputs.ts'
import { drive, type Script } from './drive.ts'

const film = { mediaId: 'med_1' }
const transcode = (input: Record<string, unknown> = {}, script: Script = {}) =>
  drive(transcodePlan, { ...film, ...input }, script)
const ladder = ['2160p', '480p', '480p_uspp']
const anime = (source: Record<string, unknown> = film, script: Script = {}) =>
  drive(animePlan, { source, dstPath: 'shows/1', ladder }, script)
const silent = probeOutput({ audio: null })
const copyable = probeOutput({ copy: { cuts: copyCuts } })
const probed = (run: ReturnType<typeof drive>) => {
  run.settle((key) => key === 'probe')
  return run
}
const groupsOf = (keys: string[]) => [...new Set(keys.map((key) => key.replace(/:?\d{4}$/, '')))]

describe('a film', () => {
  it('is probed before anything else', () => {
    const { declared, outcome, film: spec } = transcode().evaluate()
    expect(declared.map(({ key, priority }) => [key, priority])).toEqual([['probe', 0]])
    expect(outcome.kind).toBe('pending')
    expect(spec).toBeUndefined()
  })

  it('is then declared whole: picture and sound side by side, first pieces first', () => {
    const { declared } = probed(transcode()).evaluate()
    expect(declared.map(({ key, priority }) => `${priority} ${key}`)).toEqual([
      '0 probe',
      ...['1 encode:base:0000', '1 audio:0000', '2 encode:base:0001', '2 audio:0001', '2 encode:base:0002'],
      ...['2 audio:0002', '2 encode:base:0003', '2 audio:0003', '2 encode:base:0004', '2 audio:0004'],
    ])
  })

  it('says what it will consist of as soon as pieces are declared', () => {
    const evaluation = probed(transcode()).evaluate()
    expect(evaluation.film).toMatchObject({
      visibility: 'signed',
      spec: { audio: true, durationSeconds: 62 },
    })
    expect(evaluation.film?.spec.groups.map(({ name }) => name)).toEqual(['base'])
    expect(evaluation.film?.spec.pieces).toHaveLength(5)
  })

  it('evaluates to the very same jobs however often it is asked', () => {
    const run = probed(transcode())
    const first = run.evaluate().declared
    run.settle((key) => key.startsWith('audio'))
    expect(run.evaluate().declared.map(({ key, input }) => [key, input])).toEqual(
      first.map(({ key, input }) => [key, input]),
    )
  })

  it('ends with its renditions when every piece is committed, in whatever order', () => {
    const run = probed(transcode())
    run.settle((key) => key.endsWith('4'))
    expect(run.evaluate().outcome.kind).toBe('pending')
    const { outcome } = run.finish()
    expect(outcome).toMatchObject({
      kind: 'result',
      result: {
        filmId: 'film_00000000000000000000000000',
        failedGroups: [],
        durationSeconds: 62,
        renditions: [
          { name: '720p', width: 1280, height: 720, codecs: 'avc1.64001f,mp4a.40.2' },
          { name: '480p', width: 854, height: 480 },
          { name: '360p', width: 640, height: 360 },
        ],
      },
    })
  })

  it('moves its progress with the work of the pieces: sound is little of it, large pictures are most', () => {
    const run = transcode()
    expect(run.evaluate().stage).toEqual({ name: 'probing', percent: 0 })
    probed(run)
    expect(run.evaluate().stage).toEqual({ name: 'encoding', percent: 3 })
    run.settle((key) => key.startsWith('audio'))
    expect(run.evaluate().stage).toEqual({ name: 'encoding', percent: 4 })
    // 58 of 62 seconds.
    run.settle((key) => /^encode:base:000[0-3]$/.test(key))
    expect(run.evaluate().stage).toEqual({ name: 'encoding', percent: 92 })
  })

  it('takes its poster once, a tenth into the film, and its storyboard from the base alone', () => {
    const { declared } = probed(drive(animePlan, { source: film, dstPath: 'a', ladder })).evaluate()
    const encodes = declared
      .filter(({ type }) => type === 'encode')
      .map(({ key, input }) => ({ key, ...JSON.parse(input) }))
    expect(encodes.filter(({ poster }) => poster).map(({ key }) => key)).toEqual(['encode:base:0001'])
    for (const { group, storyboard } of encodes) expect(storyboard !== null).toBe(group === 'base')
  })

  it('without sound has no audio job and waits for none', () => {
    const run = probed(transcode({}, { probe: silent }))
    expect(groupsOf(run.keys())).toEqual(['probe', 'encode:base'])
    expect(run.finish().outcome).toMatchObject({
      kind: 'result',
      result: { renditions: [{ codecs: 'avc1.64001f' }, {}, {}] },
    })
  })

  it('marks only its last sound piece as the one that runs to the end', () => {
    const { declared } = probed(transcode()).evaluate()
    const last = declared.filter(({ type }) => type === 'audio').map(({ input }) => JSON.parse(input).last)
    expect(last).toEqual([false, false, false, false, true])
  })

  it('fails with the probe', () => {
    const { outcome } = transcode({}, { failing: (key) => key === 'probe' }).finish()
    expect(outcome).toMatchObject({
      kind: 'failed',
      error: { code: 'encoder_failed', message: 'probe broke' },
    })
  })

  it('fails with a piece of the base or of the sound', () => {
    for (const bad of ['encode:base:0002', 'audio:0003'])
      expect(transcode({}, { failing: (key) => key === bad }).finish().outcome).toMatchObject({
        kind: 'failed',
        error: { message: `${bad} broke` },
      })
  })

  it('refuses a file without a picture', () => {
    const run = transcode({}, { probe: probeOutput({ video: null, grid: null, cuts: null }) })
    expect(run.finish().outcome).toMatchObject({ kind: 'failed', error: { code: 'no_video_stream' } })
  })
})

describe('a source that may be copied', () => {
  it('is the top rung, cut at its own keyframes, and all else follows its cuts', () => {
    const run = probed(transcode({}, { probe: copyable }))
    expect(groupsOf(run.keys())).toEqual(['probe', 'remux:source', 'encode:base', 'audio'])
    const { declared } = run.evaluate()
    for (const { input, type } of declared.filter(({ key }) => key.endsWith(':0001')))
      expect([type, JSON.parse(input).piece.frames]).toEqual([type, [250, 500, 750]])
    expect(run.finish().outcome).toMatchObject({
      result: { renditions: [{ name: 'source' }, { name: '480p' }, { name: '360p' }] },
    })
  })

  it('is encoded all the same when the request forbids copying', () => {
    expect(groupsOf(probed(transcode({ copy: 'never' }, { probe: copyable })).keys())).toEqual([
      'probe',
      'encode:base',
      'audio',
    ])
  })

  it('alone gets poster and storyboard from a job that may fail', () => {
    const small = probeOutput({ copy: { cuts: copyCuts } })
    const probe = { ...small, video: small.video && { ...small.video, width: 640, height: 360 } }
    const run = probed(transcode({}, { probe, failing: (key) => key === 'poster' }))
    expect(groupsOf(run.keys())).toEqual(['probe', 'remux:source', 'audio', 'poster'])
    expect(run.finish().outcome).toMatchObject({
      kind: 'result',
      result: {
        renditions: [{ name: 'source' }],
        failedGroups: [{ name: 'poster', code: 'encoder_failed' }],
      },
    })
  })
})

describe('an anime film', () => {
  it('makes plain, larger and cleaned rungs in groups of their own, the extras last', () => {
    const { declared, film: spec } = probed(anime()).evaluate()
    expect(groupsOf(declared.map(({ key }) => key))).toEqual([
      'probe',
      'encode:base',
      'audio',
      'encode:2160p',
      'encode:480p_uspp',
    ])
    expect(spec?.visibility).toBe('public')
    const filters = declared.filter(({ key }) => key.endsWith(':0000') && key.startsWith('encode'))
    expect(filters.map(({ input, priority }) => [JSON.parse(input).filters, priority])).toEqual([
      ['banding', 1],
      ['above', 3],
      ['cleaned', 4],
    ])
  })

  it('never copies', () => {
    expect(groupsOf(probed(anime(film, { probe: copyable })).keys())).not.toContain('remux:source')
  })

  it('drops a group that fails alone, declares nothing more of it and does not wait for it', () => {
    const run = probed(anime(film, { failing: (key) => key === 'encode:2160p:0001' }))
    run.settle((key) => key === 'encode:2160p:0001')
    expect(run.keys()).not.toContain('encode:2160p:0002')
    run.settle((key) => !key.startsWith('encode:2160p'))
    expect(run.evaluate().outcome).toMatchObject({
      kind: 'result',
      result: {
        renditions: [{ name: '480p' }, { name: '480p_uspp' }],
        failedGroups: [{ name: '2160p', code: 'encoder_failed', message: 'encode:2160p:0001 broke' }],
      },
    })
  })

  it('fails when every one of its groups has failed', () => {
    const tiny = probeOutput()
    const probe = { ...tiny, video: tiny.video && { ...tiny.video, width: 320, height: 240 } }
    const run = anime(film, { probe, failing: (key) => key.startsWith('encode') })
    expect(run.finish().outcome).toMatchObject({ kind: 'failed', error: { code: 'encoder_failed' } })
  })

  it('imports a URL first and probes what came of it', () => {
    const run = anime({ url: 'https://example.com/a.mp4', maxBytes: 1000 })
    expect(run.keys()).toEqual(['import'])
    run.settle((key) => key === 'import')
    const [, probe] = run.evaluate().declared
    expect(JSON.parse(probe?.input ?? '{}').mediaId).toBe('med_9')
    expect(run.finish().outcome.kind).toBe('result')
  })

  it('of a source that was never there fails with the reason', () => {
    expect(anime({ missing: '/root/a.mp4' }).evaluate()).toMatchObject({
      outcome: { kind: 'failed', error: { code: 'source_unavailable', details: { got: '/root/a.mp4' } } },
      declared: [],
    })
  })
})
