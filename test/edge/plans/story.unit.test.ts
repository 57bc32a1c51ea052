import { describe, expect, it } from 'vitest'
import { storyPlan } from '../../../edge/domain/plans/story.ts'
import type { ComposeInput } from '../../../shared/jobs/compose.ts'
import type { ImageInput } from '../../../shared/jobs/image.ts'
import type { JoinInput } from '../../../shared/jobs/join.ts'
import type { SoundtrackInput } from '../../../shared/jobs/soundtrack.ts'
import { drive, type Script } from './drive.ts'

const story = (input: Record<string, unknown> = {}, script: Script = {}) =>
  drive(storyPlan, { language: 'en', seed: 1, width: 180, height: 320, ...input }, script)
type Run = ReturnType<typeof story>

const inputOf = <T>(run: Run, key: string): T =>
  JSON.parse(run.evaluate().declared.find((job) => job.key === key)?.input ?? 'null') as T
const keysOf = (run: Run, stem: string) => run.keys().filter((key) => key.startsWith(stem))
type Shown = {
  text: string
  scenes: { imageMediaId: string | null; picture: string | null; startSeconds: number }[]
}
const shownBy = (run: Run) => run.evaluate().partial as Shown
const resultOf = (run: Run) => {
  const { outcome } = run.finish()
  if (outcome.kind !== 'result') throw new Error(JSON.stringify(outcome))
  return outcome.result as Shown & Record<string, unknown>
}
const refusing = (...keys: string[]): Script => ({ failing: (key) => keys.includes(key) })

describe('a story', () => {
  it('is written, then drawn and read, scene by scene at once', () => {
    const run = story()
    expect(run.keys()).toEqual(['script'])
    run.settle(() => true)
    expect(run.keys().slice(1).toSorted()).toEqual(
      ['image:0', 'image:1', 'image:2', 'speech:0', 'speech:1', 'speech:2'].toSorted(),
    )
    run.settle((key) => key !== 'speech:1')
    expect(keysOf(run, 'compose')).toEqual([])
    run.settle(() => true)
    expect(keysOf(run, 'soundtrack')).toEqual(['soundtrack'])
  })

  it('shows its text, then its pictures, while it is made', () => {
    const run = story()
    expect(shownBy(run)).toBeNull()
    run.settle(() => true)
    expect(shownBy(run)).toMatchObject({ text: 'One fox.\n\nTwo foxes met.\n\nThree foxes slept well.' })
    run.settle((key) => key === 'image:1')
    expect(shownBy(run).scenes.map(({ imageMediaId }) => imageMediaId)).toEqual([null, 'med_image:1', null])
  })

  it('ends with text, scenes, captions, a media and an adaptive film', () => {
    expect(resultOf(story())).toMatchObject({
      ...{ title: 'Foxes', topic: 'bedtime', understood: null, seed: 1, captions: 'burnt' },
      ...{ mediaId: 'med_join', captionsMediaId: 'med_soundtrack_captions.vtt' },
      filmId: 'film_join',
      scenes: [
        { imageMediaId: 'med_image:0', speechMediaId: 'med_speech:0', picture: 'drawn', startSeconds: 0 },
        { imageMediaId: 'med_image:1', startSeconds: 1.68 },
        { imageMediaId: 'med_image:2' },
      ],
    })
  })

  it('reads each scene where its picture stands, and joins as many frames as the scenes have', () => {
    const run = story()
    run.finish()
    const sound = inputOf<SoundtrackInput>(run, 'soundtrack')
    const join = inputOf<JoinInput>(run, 'join')
    expect(sound.tracks.map(({ startMs }) => startMs)).toEqual([500, 1_930, 3_930])
    expect(sound.words.map(({ startMs }) => startMs)).toEqual([500, 1_930, 3_930])
    expect(sound.loudnessLufs).toBe(-14)
    expect(sound.durationMs).toBe((join.frameCount * 1000) / 25)
    const pieces = keysOf(run, 'compose').map((key) => inputOf<ComposeInput>(run, key))
    expect(pieces.reduce((sum, { window }) => sum + window.frameCount, 0)).toBe(join.frameCount)
  })

  it('has neither captions in the picture nor a file of them where none were asked for', () => {
    const run = story({ captions: false })
    expect(resultOf(run)).toMatchObject({ captions: 'none', captionsMediaId: null })
    expect(inputOf<ComposeInput>(run, 'compose:0000').captions).toBeNull()
  })

  it('draws a picture anew whose number was raised, and no other', () => {
    const seedsOf = (nonces: number[]) => {
      const run = story({ nonces })
      run.settle(() => true)
      return keysOf(run, 'image').map((key) => inputOf<ImageInput>(run, key).seed)
    }
    const [before, after] = [seedsOf([]), seedsOf([0, 1])]
    expect(after.map((seed, i) => seed === before[i])).toEqual([true, false, true])
  })

  it('draws with one random number, so that a hero keeps his face, but no prompt twice the same', () => {
    const scenes = ['a fox', 'an owl', 'a fox'].map((prompt, i) => ({ narration: `Number ${i}.`, prompt }))
    const run = story({ scenes })
    run.settle(() => true)
    const seeds = keysOf(run, 'image').map((key) => inputOf<ImageInput>(run, key).seed)
    expect(seeds[0]).toBe(seeds[1])
    expect(seeds[2]).not.toBe(seeds[0])
  })

  it('takes own pictures and films of the account as they are', () => {
    const scenes = [
      { narration: 'One.', mediaId: 'med_own', mediaKind: 'film' },
      { narration: 'Two.', prompt: 'a red fox' },
    ]
    const run = story({ scenes, transitions: ['cut', 'zoom'] })
    run.settle(() => true)
    expect(keysOf(run, 'image')).toEqual(['image:1'])
    expect(inputOf<ImageInput>(run, 'image:1').prompt).toBe('a red fox')
    expect(resultOf(run).scenes).toMatchObject([
      { imageMediaId: 'med_own', picture: 'own' },
      { picture: 'drawn' },
    ])
    expect(inputOf<ComposeInput>(run, 'compose:0000').scenes).toMatchObject([
      { picture: { mediaId: 'med_own' }, kind: 'film', transition: 'cut' },
      { kind: 'still', transition: 'zoom' },
    ])
  })
})

describe('a story that was edited', () => {
  const prompts = ['a fox', 'an owl', 'a fox']
  const scenes = prompts.map((prompt, i) => ({ narration: `Number ${i}.`, prompt }))
  const plain = (id: number) => ({ id: String(id), from: id, nonce: 0 })
  const edited = (board: object[]) => {
    const run = story({ scenes, board: { scenes: board, encoder: null } })
    run.finish()
    return run
  }
  const inputsOf = (run: Run, stem: string) =>
    Object.fromEntries(keysOf(run, stem).map((key) => [key, inputOf(run, key)]))

  it('asks for the very script, pictures and voices of before, in whatever order', () => {
    const before = story({ scenes })
    before.finish()
    const after = edited([plain(2), plain(0), plain(1)])
    for (const stem of ['script', 'image', 'speech'])
      expect(inputsOf(after, stem)).toEqual(inputsOf(before, stem))
    expect(resultOf(after).text).toBe('Number 2.\n\nNumber 0.\n\nNumber 1.')
  })

  it('keeps the pictures of two scenes with one prompt apart when the first is told otherwise or taken out', () => {
    const before = inputsOf(edited([plain(0), plain(1), plain(2)]), 'image')
    const without = inputsOf(edited([plain(1), plain(2)]), 'image')
    const other = inputsOf(edited([{ ...plain(0), prompt: 'a wolf' }, plain(1), plain(2)]), 'image')
    expect(without['image:2']).toEqual(before['image:2'])
    expect(other['image:2']).toEqual(before['image:2'])
    expect(other['image:0']).toMatchObject({ prompt: 'a wolf' })
  })

  it('reads the picture of an added scene from its words', () => {
    const run = edited([plain(0), { id: 'a1', from: null, nonce: 0, narration: 'A bear.', about: 'A bear.' }])
    expect(inputOf(run, 'script:a1')).toMatchObject({ scenes: [{ narration: 'A bear.' }], language: 'en' })
    expect(inputOf<ImageInput>(run, 'image:a1').prompt).toBe('a picture of A bear.')
  })

  it('composes its pieces with the encoder of those that are there', () => {
    const encoder = { family: 'x264', ffmpegMajor: 9 }
    const run = story({ scenes, board: { scenes: [plain(0)], encoder } })
    run.finish()
    expect(inputOf<ComposeInput>(run, 'compose:0000').encoder).toEqual(encoder)
    expect(keysOf(run, 'probe:voice')).toEqual([])
  })

  it('goes back to the picture it had when another cannot be drawn', () => {
    const kept = { mediaId: 'med_old', file: { key: 'work/x/1/image.png', sizeBytes: 9 } }
    const board = { scenes: [plain(0), { ...plain(1), nonce: 1, kept }], encoder: null }
    const run = story({ scenes, board }, refusing('image:1', 'image:1:again'))
    expect(resultOf(run).scenes[1]).toMatchObject({ picture: 'kept', imageMediaId: 'med_old' })
    expect(keysOf(run, 'image:1')).toEqual(['image:1', 'image:1:again'])
    expect(inputOf<ComposeInput>(run, 'compose:0000').scenes[1]?.picture).toEqual(kept.file)
  })
})

describe('a picture that cannot be drawn', () => {
  it.each([
    [['image:1'], 'drawn again', 'med_image:1:again'],
    [['image:1', 'image:1:again'], 'neutral', 'med_image:1:neutral'],
    [['image:1', 'image:1:again', 'image:1:neutral'], 'shared', 'med_image:0'],
  ])('(%j) never costs its scene: %s', (failing, picture, imageMediaId) => {
    const { scenes } = resultOf(story({}, refusing(...failing)))
    expect(scenes).toHaveLength(3)
    expect(scenes[1]).toMatchObject({ picture, imageMediaId })
  })

  it('ends the task with its reason when no scene has one', () => {
    const { outcome } = story({}, { failing: (key) => key.startsWith('image') }).finish()
    expect(outcome).toMatchObject({
      kind: 'failed',
      error: { code: 'encoder_failed', message: 'image:0:neutral broke' },
    })
  })
})

describe('a narration that the voice cannot read', () => {
  it('ends the task with the voice’s reason and the scene', () => {
    expect(story({}, refusing('speech:1')).finish().outcome).toMatchObject({
      kind: 'failed',
      error: { code: 'encoder_failed', details: { scene: 2 } },
    })
  })
})
