import { describe, expect, it } from 'vitest'
import { templatePlan } from '../../../edge/domain/plans/template.ts'
import { JoinInput } from '../../../shared/jobs/join.ts'
import { SoundtrackInput } from '../../../shared/jobs/soundtrack.ts'
import { TemplateInput } from '../../../shared/jobs/template.ts'
import { TemplateTaskInput } from '../../../shared/tasks/template.ts'
import { palettes } from '../../../shared/templates/palettes.ts'
import { drive, type Script } from './drive.ts'

const spokenScene = {
  ...{ name: 'One', layout: 'presenter-left', texts: { title: 'Hello' }, media: {} },
  ...{ transcript: 'Ten letter', recording: null },
}
const silentScene = {
  ...{ name: 'Two', layout: 'media-circle', texts: {}, transcript: null, recording: null },
  media: { media: { url: 'https://example.com/film.mp4', maxBytes: 1_000 } },
}
const recordedScene = {
  ...{ name: 'Three', layout: 'quote', texts: { quote: 'Yes' }, media: {}, transcript: null },
  recording: { mediaId: 'med_voice', mediaKind: 'sound' },
}
const video = (change: object = {}) =>
  TemplateTaskInput.parse({
    ...{ name: 'A video', scenes: [spokenScene, silentScene, recordedScene], hls: false, speed: 1 },
    ...{ palette: palettes[0]?.palette, presenter: 'mira', language: 'en', voice: 'nova', ...change },
  })
const outputs = {
  'import:scenes.1.media.media': {
    ...{ name: 'file', fileName: 'film.mp4', contentType: 'video/mp4', sizeBytes: 10, mediaId: 'med_film' },
  },
}
const start = (input: unknown, script: Script = {}) =>
  drive(templatePlan, input, { ...script, outputs: { ...outputs, ...pieces, ...script.outputs } })
const piece = { name: 'piece.ts', contentType: 'video/mp2t', sizeBytes: 9, frameCount: 50, captions: 'burnt' }
const pieces = Object.fromEntries([0, 1, 2, 3].map((i) => [`template:000${i}`, piece]))

const inputsOf = (run: ReturnType<typeof start>, type: string): unknown[] =>
  run
    .evaluate()
    .declared.filter((job) => job.type === type)
    .map(({ input }) => JSON.parse(input))

describe('the plan of a template video', () => {
  it('fetches files first, then makes voices, then sound and pictures, then one film', () => {
    const run = start(video())
    expect(run.keys()).toEqual(['import:scenes.1.media.media'])
    run.settle(() => true)
    expect(run.keys()).toEqual(expect.arrayContaining(['speech:0', 'listen:2']))
    run.settle(() => true)
    expect(run.keys()).toEqual(expect.arrayContaining(['soundtrack', 'probe:voice']))
    run.settle(() => true)
    expect(run.keys()).toContain('template:0000')
    expect(run.keys()).not.toContain('join')
    const { outcome } = run.finish()
    expect(outcome).toMatchObject({ result: { mediaId: 'med_join', filmId: null, captions: 'burnt' } })
  })

  it('says when each scene is seen and what is said', () => {
    const { outcome } = start(video()).finish()
    const result = 'result' in outcome ? outcome.result : undefined
    expect(result).toMatchObject({
      scenes: [
        { index: 0, startSeconds: 0, durationSeconds: 1.88 },
        { index: 1, startSeconds: 1.88, durationSeconds: 4 },
        { index: 2, startSeconds: 5.88 },
      ],
      words: [{ text: 'Ten letter', startMs: 500, endMs: 1_500 }, { text: 'fox' }],
      captionsMediaId: 'med_soundtrack_captions.vtt',
    })
  })

  it('lays voices on the clock, equally loud, and joins as many frames as the scenes have', () => {
    const run = start(video())
    run.finish()
    const [sound] = inputsOf(run, 'soundtrack').map((input) => SoundtrackInput.parse(input))
    expect(sound?.loudnessLufs).toBe(-14)
    expect(sound?.tracks.map(({ startMs }) => startMs)).toEqual([500, 6_130])
    const [joined] = inputsOf(run, 'join').map((input) => JoinInput.parse(input))
    expect(joined?.frameCount).toBe(Math.round(((sound?.durationMs ?? 0) * 25) / 1_000))
  })

  it('gives each piece only the scenes it shows, so an edit makes no other again', () => {
    const drawn = (input: unknown) => {
      const run = start(input)
      run.finish()
      return inputsOf(run, 'template').map((one) => TemplateInput.parse(one))
    }
    const before = drawn(video())
    const edited = { ...recordedScene, texts: { quote: 'No' } }
    const after = drawn(video({ scenes: [spokenScene, silentScene, edited] }))
    expect(before.length).toBeGreaterThan(1)
    expect(after[0]).toEqual(before[0])
    expect(after.at(-1)).not.toEqual(before.at(-1))
    expect(before[0]?.scenes.at(-1)?.media).toEqual({
      media: { file: { mediaId: 'med_film' }, kind: 'film' },
    })
  })

  it('moves the mouth by murmured sounds, without captions, where only speech is found', () => {
    const heard = {
      ...{ engine: 'builtin', model: 't', device: 'cpu', tier: 'no-words', language: null, text: '' },
      ...{ words: [], speech: [{ startMs: 100, endMs: 900 }], durationMs: 1_000, files: [], wordCount: 0 },
    }
    const run = start(video({ scenes: [recordedScene] }), { outputs: { 'listen:0': heard } })
    run.finish()
    const [first] = inputsOf(run, 'template').map((input) => TemplateInput.parse(input))
    expect(first?.scenes[0]?.words).toEqual([])
    expect(first?.scenes[0]?.phonemes[0]).toMatchObject({ startMs: 600 })
    expect(first?.scenes[0]?.phonemes.at(-1)).toMatchObject({ endMs: 1_400 })
  })

  it('fails with the scene whose voice broke, and with the field of a file that is of another kind', () => {
    const broken = start(video(), { failing: (key) => key === 'speech:0' }).finish()
    expect(broken.outcome).toMatchObject({ error: { details: { scene: 1 } } })
    const page = { ...outputs['import:scenes.1.media.media'], contentType: 'text/html' }
    const wrong = start(video(), { outputs: { 'import:scenes.1.media.media': page } }).finish()
    expect(wrong.outcome).toMatchObject({
      error: { code: 'unreadable_media', details: { field: 'scenes.1.media.media', got: 'text/html' } },
    })
  })

  it('makes a video in which nobody speaks, without sound', () => {
    const silent = { ...silentScene, layout: 'title-card', media: {} }
    const run = start(video({ scenes: [silent] }))
    const { outcome } = run.finish()
    expect(outcome).toMatchObject({ result: { mediaId: 'med_join', words: [], captionsMediaId: null } })
    expect(inputsOf(run, 'join').map((input) => JoinInput.parse(input).sound)).toEqual([null])
  })
})
