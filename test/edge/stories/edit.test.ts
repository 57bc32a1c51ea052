import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '../../../edge/context.ts'
import { changeScene } from '../../../edge/domain/stories/change-scene.ts'
import { changeStory } from '../../../edge/domain/stories/change-story.ts'
import { insertScene } from '../../../edge/domain/stories/insert-scene.ts'
import { orderScenes } from '../../../edge/domain/stories/order-scenes.ts'
import { readStory } from '../../../edge/domain/stories/read.ts'
import { redrawImage } from '../../../edge/domain/stories/redraw-image.ts'
import { redrawScene } from '../../../edge/domain/stories/redraw-scene.ts'
import { removeScene } from '../../../edge/domain/stories/remove-scene.ts'
import { advanceTask } from '../../../edge/domain/tasks/advance.ts'
import { cancelTask } from '../../../edge/domain/tasks/cancel.ts'
import { createTask } from '../../../edge/domain/tasks/create.ts'
import { deleteTask } from '../../../edge/domain/tasks/delete.ts'
import { getTask } from '../../../edge/domain/tasks/get.ts'
import { listTaskJobs } from '../../../edge/domain/tasks/list-jobs.ts'
import { startVerbs, type Verbs } from '../../support/verbs.ts'
import { workOff } from '../tasks/canned-engine.ts'
import { tellStory } from './tell-story.ts'

let verbs: Verbs
let ctx: Context
let id: string
beforeAll(async () => {
  verbs = await startVerbs()
})
afterAll(() => verbs.stop())

const tell = async (count: number, hls: boolean): Promise<void> => {
  ;({ ctx, id } = await tellStory(verbs, count, hls))
}
const stemOf = (key: string) => key.replace(/:\d+$/, '')
const jobIds = async () => new Set((await listTaskJobs(ctx, id)).map((job) => job.id))

/** Keys of the jobs that an edit has run, and all that were there before, from the job log. */
const ranBy = async (edit: () => Promise<unknown>): Promise<string[]> => {
  const before = await jobIds()
  verbs.clock.nowMs += 1_000
  await edit()
  await workOff(verbs)
  expect((await getTask(ctx, id)).status).toBe('succeeded')
  const jobs = await listTaskJobs(ctx, id)
  return jobs.filter((job) => !before.has(job.id)).map(({ key }) => key)
}

/** What only wraps a changed film up. */
const packaging = ['join', 'probe', 'audio', 'encode:base']
const without = (keys: string[], ...stems: string[]) =>
  keys.filter((key) => !stems.includes(stemOf(key))).toSorted()

describe('one picture of eight drawn again', () => {
  beforeAll(() => tell(8, false), 300_000)

  it('runs one image job, the compose pieces that show it and the packaging, and nothing else', async () => {
    const { scenes } = await readStory(ctx, id)
    const { startSeconds: start, endSeconds: end } = scenes[4] ?? {}
    const keys = await ranBy(() => redrawScene(ctx, id, { number: 5 }))
    expect(keys.filter((key) => key.startsWith('image'))).toEqual(['image:4'])
    expect(without(keys, ...packaging, 'compose', 'image')).toEqual([])
    const composed = (await listTaskJobs(ctx, id)).filter(({ key }) => keys.includes(key))
    const windows = composed.flatMap(({ type, input }) =>
      type === 'compose' ? [(input as { window: { firstFrame: number; frameCount: number } }).window] : [],
    )
    const shows = windows.every(
      ({ firstFrame, frameCount }) =>
        firstFrame / 25 < (end ?? 0) + 0.5 && (firstFrame + frameCount) / 25 > (start ?? 0) - 0.5,
    )
    expect(shows).toBe(true)
    const all = (await listTaskJobs(ctx, id)).filter(({ key }) => key.startsWith('compose'))
    expect(windows.length).toBeLessThan(all.length - windows.length)
  })

  it('keeps every picture it had, the newest last', async () => {
    const before = (await readStory(ctx, id)).scenes[5]?.image
    await ranBy(() => redrawScene(ctx, id, { id: '5' }))
    const after = (await readStory(ctx, id)).scenes[5]?.image
    expect(after?.history).toEqual([before?.mediaId, after?.mediaId])
    expect(after?.mediaId).not.toBe(before?.mediaId)
  })

  it('leaves the film as it is when it cannot be drawn', async () => {
    const old = (await readStory(ctx, id)).mediaId
    const before = (await readStory(ctx, id)).scenes[2]?.image
    await redrawScene(ctx, id, { number: 3 })
    for (let tries = 0; tries < 2; tries++) {
      await verbs.sql(
        `UPDATE jobs SET status = 'failed', error = '{"code":"engine_failed","message":"no","details":{}}'
         WHERE type = 'image' AND status = 'ready'`,
      )
      await advanceTask(verbs.system, id)
    }
    expect(await readStory(ctx, id)).toMatchObject({ task: { status: 'succeeded' }, mediaId: old })
    const scene = (await readStory(ctx, id)).scenes[2]
    expect(scene).toMatchObject({ picture: 'kept', imageMediaId: before?.mediaId })
    expect(scene?.image).toMatchObject({ status: 'completed', history: before?.history })
    expect(await ranBy(() => redrawScene(ctx, id, { number: 3 }))).toContain('image:2')
  })

  it('is waited for on the task’s bell, and as it stands once the time is over', async () => {
    const wanted = { taskId: id, sceneId: '7' }
    const early = await redrawImage(ctx, { ...wanted, waitMs: 0 })
    expect(early.scene).toMatchObject({ picture: null, image: { status: 'queued' } })
    expect(early.scene.image.history).toHaveLength(1)
    await workOff(verbs)
    let isWaiting = true
    const waited = redrawImage(ctx, { ...wanted, waitMs: 60_000 }).finally(() => {
      isWaiting = false
    })
    while (isWaiting) await workOff(verbs)
    const { scene } = await waited
    expect(scene).toMatchObject({ picture: 'drawn', image: { status: 'completed' } })
    expect(scene.image.history).toHaveLength(3)
    await workOff(verbs)
  })

  it('counts twice when two are drawn at the same moment', async () => {
    const keys = await ranBy(() =>
      Promise.all([redrawScene(ctx, id, { number: 2 }), redrawScene(ctx, id, { number: 7 })]),
    )
    expect(keys.filter((key) => key.startsWith('image'))).toEqual(['image:1', 'image:6'])
  })
})

describe('other edits', () => {
  beforeAll(() => tell(3, false))

  it('read one narration anew and draw nothing', async () => {
    const narration = 'Quite another sentence.'
    const keys = await ranBy(() => changeScene(ctx, id, { number: 2 }, { narration }))
    expect(without(keys, ...packaging, 'compose')).toEqual(['soundtrack', 'speech:1'])
    expect((await readStory(ctx, id)).story?.text).toContain(narration)
  })

  it('put scenes in another order without a new picture or voice', async () => {
    const before = (await readStory(ctx, id)).scenes
    const keys = await ranBy(() => orderScenes(ctx, id, [3, 2, 1]))
    expect(without(keys, ...packaging, 'compose')).toEqual(['soundtrack'])
    const after = (await readStory(ctx, id)).scenes
    expect(after.map((scene) => scene.id).join('')).toBe('210')
    expect(after[0]?.imageMediaId).toBe(before[2]?.imageMediaId)
  })

  it('speak one scene with another voice, or all that have none of their own', async () => {
    const one = await ranBy(() => changeScene(ctx, id, { number: 3 }, { voice: 'onyx' }))
    expect(one.filter((key) => key.startsWith('speech'))).toEqual(['speech:0'])
    const all = await ranBy(() => changeStory(ctx, id, { voice: 'nova' }))
    expect(all.filter((key) => key.startsWith('speech'))).toHaveLength(2)
    expect(new Set(all)).not.toContain('speech:0')
    expect(new Set((await readStory(ctx, id)).scenes.map(({ voice }) => voice))).toEqual(
      new Set(['nova', 'onyx']),
    )
  })

  it('add a scene, its picture read from its words, and take one out', async () => {
    const narration = 'An owl looks on.'
    const keys = await ranBy(() => insertScene(ctx, id, { number: 2, narration }))
    expect(without(keys, ...packaging, 'compose')).toEqual(
      ['image:a1', 'script:a1', 'soundtrack', 'speech:a1'].toSorted(),
    )
    const { scenes } = await readStory(ctx, id)
    expect(scenes).toHaveLength(4)
    expect(scenes[1]).toMatchObject({ id: 'a1', narration, prompt: `a picture of ${narration}` })
    const fewer = await ranBy(() => removeScene(ctx, id, { number: 2 }))
    expect(fewer).toEqual([])
    await ranBy(() => insertScene(ctx, id, { narration }))
    expect((await readStory(ctx, id)).scenes.at(-1)?.id).toBe('a2')
  })

  it('change nothing where nothing is new', async () => {
    const { revision } = await getTask(ctx, id)
    const numbers = (await readStory(ctx, id)).scenes.map((_, i) => i + 1)
    await orderScenes(ctx, id, numbers)
    await changeStory(ctx, id, { voice: 'nova' })
    expect(await getTask(ctx, id)).toMatchObject({ revision })
  })

  it.each([
    ['a number that is not there', () => redrawScene(ctx, id, { number: 9 }), 'not_found'],
    ['an order that names a scene twice', () => orderScenes(ctx, id, [1, 1, 3, 4]), 'invalid_input'],
    ['a place behind the end', () => insertScene(ctx, id, { number: 10, narration: 'x' }), 'invalid_input'],
    ['a media of nobody', () => changeScene(ctx, id, { number: 1 }, { mediaId: 'med_x' }), 'not_found'],
    ['another account', () => redrawScene(verbs.newAccount(), id, { number: 1 }), 'not_found'],
  ])('refuse %s', async (_, edit, code) => {
    await expect(edit()).rejects.toMatchObject({ code })
  })

  it('wait for the script', async () => {
    const fresh = await createTask(ctx, { kind: 'story', input: { language: 'en' } })
    await expect(redrawScene(ctx, fresh.id, { number: 1 })).rejects.toMatchObject({ code: 'conflict' })
  })

  it('keep the old result readable when they fail, and another edit sets it right', async () => {
    const { result } = await getTask(ctx, id)
    await changeScene(ctx, id, { number: 1 }, { narration: 'Unreadable.' })
    await verbs.sql(
      `UPDATE jobs SET status = 'failed', error = '{"code":"unreadable_text","message":"no","details":{}}'
       WHERE type = 'speech' AND status = 'ready'`,
    )
    await advanceTask(verbs.system, id)
    expect(await getTask(ctx, id)).toMatchObject({
      status: 'failed',
      error: { code: 'unreadable_text' },
      result,
    })
    await ranBy(() => changeScene(ctx, id, { number: 1 }, { narration: 'Readable.' }))
    expect(await getTask(ctx, id)).toMatchObject({ status: 'succeeded', error: null })
  })

  it('keep the old result when they are canceled, and can be taken up again', async () => {
    const { result } = await getTask(ctx, id)
    await redrawScene(ctx, id, { number: 1 })
    await cancelTask(ctx, id)
    expect(await getTask(ctx, id)).toMatchObject({ status: 'canceled', result })
    await ranBy(() => redrawScene(ctx, id, { number: 2 }))
  })
})

describe('the adaptive film of an edited story', () => {
  beforeAll(() => tell(1, true))

  it('serves the old film until the new one is there, and both from then on', async () => {
    const old = await getTask(ctx, id)
    await redrawScene(ctx, id, { number: 1 })
    const meanwhile = await getTask(ctx, id)
    expect(meanwhile).toMatchObject({ status: 'running', error: null, finishedAt: null, filmId: old.filmId })
    expect(meanwhile.result).toEqual(old.result)
    await workOff(verbs, (key) => key.startsWith('encode'))
    expect((await getTask(ctx, id)).filmId).toBe(old.filmId)
    await workOff(verbs)
    const now = await getTask(ctx, id)
    expect(now.filmId).not.toBe(old.filmId)
    const films = await verbs.sql('SELECT id FROM films WHERE task_id = ? AND status = ?', id, 'finished')
    expect(films).toEqual(expect.arrayContaining([{ id: old.filmId }, { id: now.filmId }]))
    for (const film of [old.filmId, now.filmId])
      expect(await verbs.edge.env.BUCKET.head(`films/${film}/manifest.json`)).not.toBeNull()
  })

  it('leaves nothing behind once the task is deleted', async () => {
    const films = await verbs.sql<{ id: string }>('SELECT id FROM films WHERE task_id = ?', id)
    expect(films.length).toBeGreaterThan(1)
    await deleteTask(ctx, id)
    expect(await verbs.sql('SELECT id FROM films WHERE task_id = ?', id)).toEqual([])
    const keys = (await verbs.sql<{ key: string }>('SELECT key FROM garbage')).map(({ key }) => key)
    expect(keys).toEqual(expect.arrayContaining(films.map((film) => `films/${film.id}/`)))
  })
})
