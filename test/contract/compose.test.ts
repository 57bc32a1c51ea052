import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCompose } from '../../gpu-worker/jobs/compose/run.ts'
import { findComposeFlaws } from './compose.case.ts'
import { type Composer, openStage, type Stage } from './compose.stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

it('composing films keeps its contract', async () => {
  expect(await findComposeFlaws(runCompose, stage)).toEqual([])
})

describe('the contract of composing finds', () => {
  const containing = (words: string) => expect.stringContaining(words)

  it('a frame too few', async () => {
    const broken: Composer = ({ window, ...input }, env) =>
      runCompose({ ...input, window: { ...window, frameCount: window.frameCount - 1 } }, env)
    const flaws = await findComposeFlaws(broken, stage, ['a piece holds exactly its frames'])
    expect(flaws).toContainEqual(containing('71 instead of 72'))
  })

  it('a camera that starts anew in each piece', async () => {
    const broken: Composer = (input, env) => {
      const scenes = input.scenes.map((scene) => ({ ...scene, seed: scene.seed + input.window.firstFrame }))
      return runCompose({ ...input, scenes }, env)
    }
    const flaws = await findComposeFlaws(broken, stage, ['a frame is the same in whatever piece'])
    expect(flaws).toContainEqual(containing('differs in the piece from'))
  })

  it('captions that light no word', async () => {
    const broken: Composer = (input, env) => runCompose({ ...input, captions: null }, env)
    const flaws = await findComposeFlaws(broken, stage, ['captions light up the word that is said'])
    expect(flaws).toContainEqual(containing('not lit'))
  })

  it('captions that come too late', async () => {
    const broken: Composer = (input, env) => {
      const late = (ms: number) => ms + 600
      const scenes = input.scenes.map((scene) => ({
        ...scene,
        words: scene.words.map((word) => ({ ...word, startMs: late(word.startMs), endMs: late(word.endMs) })),
      }))
      return runCompose({ ...input, scenes }, env)
    }
    const flaws = await findComposeFlaws(broken, stage, ['captions light up the word that is said'])
    expect(flaws).toContainEqual(containing('no words while one is said'))
  })
})
