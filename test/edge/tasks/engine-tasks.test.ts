import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Context } from '../../../edge/context.ts'
import { deleteMedia } from '../../../edge/domain/media/delete.ts'
import { advanceTask } from '../../../edge/domain/tasks/advance.ts'
import { createTask } from '../../../edge/domain/tasks/create.ts'
import { getTask } from '../../../edge/domain/tasks/get.ts'
import { newId } from '../../../shared/ids.ts'
import { startVerbs, type Verbs } from '../../support/verbs.ts'
import { workOff } from './canned-engine.ts'

let verbs: Verbs
beforeAll(async () => {
  verbs = await startVerbs()
})
afterAll(() => verbs.stop())
beforeEach(async () => {
  const tables = ['jobs', 'tasks', 'events', 'lane_ranks', 'garbage', 'media', 'films', 'film_pieces']
  for (const table of tables) await verbs.sql(`DELETE FROM ${table}`)
})

const start = async (ctx: Context, kind: string, input: Record<string, unknown>): Promise<string> => {
  const { id } = await createTask(ctx, { kind, input })
  await advanceTask(verbs.system, id)
  return id
}

const storeMedia = async (ctx: Context, contentType: string): Promise<string> => {
  const id = newId('media', verbs.clock.nowMs)
  await verbs.sql(
    `INSERT INTO media (id, account_id, name, path, object_key, content_type, size_bytes, created_at)
     VALUES (?, ?, 'a', 'a', 'media/a', ?, 9, 0)`,
    id,
    'accountId' in ctx.actor ? ctx.actor.accountId : '',
    contentType,
  )
  return id
}

type Shown = { text: string; scenes: { imageMediaId: string | null; speechMediaId: string | null }[] }

describe('a story', () => {
  it('goes from a few words to a film, its text and pictures to be seen meanwhile', async () => {
    const ctx = verbs.newAccount()
    const id = await start(ctx, 'story', { language: 'English', topic: 'bedtime', width: 90, height: 160 })
    expect((await getTask(ctx, id)).partial).toBeNull()
    await workOff(verbs, (key) => key === 'image:0')
    const partial = (await getTask(ctx, id)).partial as Shown
    expect(partial.text).toContain('One fox.')
    const image = partial.scenes[0]?.imageMediaId ?? ''
    expect(image).toMatch(/^med_/)
    await expect(deleteMedia(ctx, image)).rejects.toMatchObject({ code: 'conflict' })

    await workOff(verbs)
    const task = await getTask(ctx, id)
    expect(task).toMatchObject({
      status: 'succeeded',
      partial: null,
      filmId: expect.stringMatching(/^film_/),
    })
    const result = task.result as Shown & { mediaId: string; captionsMediaId: string }
    const named = [
      ...result.scenes.flatMap(({ imageMediaId, speechMediaId }) => [imageMediaId, speechMediaId]),
      ...[result.mediaId, result.captionsMediaId],
    ]
    const stored = await verbs.sql<{ id: string; path: string }>('SELECT id, path FROM media')
    expect(stored.map((row) => row.id).toSorted()).toEqual(named.toSorted())
    expect(stored.map(({ path }) => path.replace(id, 'T')).toSorted()).toEqual([
      ...['made/T/captions.vtt', 'made/T/image-0.png', 'made/T/image-1.png', 'made/T/image-2.png'],
      ...['made/T/speech-0.wav', 'made/T/speech-1.wav', 'made/T/speech-2.wav', 'made/T/story.mp4'],
    ])
    await deleteMedia(ctx, image)
  })

  it('finds out by itself whether a scene’s own media is a picture or a film', async () => {
    const ctx = verbs.newAccount()
    const [still, film] = [await storeMedia(ctx, 'image/png'), await storeMedia(ctx, 'video/mp4')]
    const scenes = [
      { narration: 'One.', mediaId: still, mediaKind: 'film' },
      { narration: 'Two.', mediaId: film },
    ]
    const { input } = await createTask(ctx, { kind: 'story', input: { language: 'en', scenes } })
    expect(input).toMatchObject({ scenes: [{ mediaKind: 'still' }, { mediaKind: 'film' }] })
  })

  it('refuses a scene whose media is a sound, or another account’s', async () => {
    const ctx = verbs.newAccount()
    const scenesOf = (mediaId: string) => ({ language: 'en', scenes: [{ narration: 'One.', mediaId }] })
    const sound = await storeMedia(ctx, 'audio/wav')
    await expect(createTask(ctx, { kind: 'story', input: scenesOf(sound) })).rejects.toMatchObject({
      code: 'invalid_input',
      details: { field: 'input.scenes.0.media_id', got: 'audio/wav' },
    })
    const foreign = await storeMedia(verbs.newAccount(), 'image/png')
    await expect(createTask(ctx, { kind: 'story', input: scenesOf(foreign) })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})

describe('a lip-sync', () => {
  it('goes from a film and a text to a film that says it', async () => {
    const ctx = verbs.newAccount()
    const videoMediaId = await storeMedia(ctx, 'video/mp4')
    const id = await start(ctx, 'lipsync', { videoMediaId, text: 'A fox says this.', language: 'en' })
    await expect(deleteMedia(ctx, videoMediaId)).rejects.toMatchObject({ code: 'conflict' })
    const keys = await workOff(verbs)
    expect(keys).toContain('lip-sync:0000')
    expect(await getTask(ctx, id)).toMatchObject({
      status: 'succeeded',
      filmId: expect.stringMatching(/^film_/),
      result: { confidence: 0.9, lipSync: { engine: 'builtin' }, mediaId: expect.stringMatching(/^med_/) },
    })
  })

  it('refuses a film or a sound of another account', async () => {
    const [ctx, other] = [verbs.newAccount(), verbs.newAccount()]
    const [own, foreign] = [await storeMedia(ctx, 'video/mp4'), await storeMedia(other, 'video/mp4')]
    for (const input of [
      { videoMediaId: foreign, audioMediaId: own },
      { videoMediaId: own, audioMediaId: foreign },
    ])
      await expect(createTask(ctx, { kind: 'lipsync', input })).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('a transcription', () => {
  it('keeps each of its files as a media', async () => {
    const ctx = verbs.newAccount()
    const id = await start(ctx, 'transcription', { mediaId: await storeMedia(ctx, 'audio/wav') })
    await workOff(verbs)
    const { result } = await getTask(ctx, id)
    const { files } = result as { files: { name: string; mediaId: string }[] }
    expect(files.map(({ name }) => name)).toEqual(['transcript.vtt', 'transcript.json'])
    const types = await verbs.sql(
      'SELECT content_type AS type FROM media WHERE id IN (?, ?) ORDER BY content_type',
      ...files.map(({ mediaId }) => mediaId),
    )
    expect(types).toEqual([{ type: 'application/json' }, { type: 'text/vtt' }])
  })
})

describe('a picture or a film made larger', () => {
  it('is told apart by what is stored, and becomes a media in either case', async () => {
    const ctx = verbs.newAccount()
    const [picture, film] = [await storeMedia(ctx, 'image/webp'), await storeMedia(ctx, 'video/mp4')]
    const asked = { mediaId: picture, mediaKind: 'film', scale: 3 }
    const ids = [
      await start(ctx, 'upscale', asked),
      await start(ctx, 'upscale', { mediaId: film, hls: false }),
    ]
    await workOff(verbs)
    const [larger, moving] = await Promise.all(ids.map((id) => getTask(ctx, id)))
    expect(larger).toMatchObject({ status: 'succeeded', result: { filmId: null, width: 200 } })
    expect(moving).toMatchObject({ status: 'succeeded', result: { filmId: null, width: 2560 } })
    const made = await verbs.sql<{ path: string }>("SELECT path FROM media WHERE path LIKE 'made/%'")
    expect(made.map(({ path }) => path.split('/')[2]).toSorted()).toEqual(['upscale.png', 'upscaled.mp4'])
  })

  it('must be a picture or a film', async () => {
    const ctx = verbs.newAccount()
    const mediaId = await storeMedia(ctx, 'audio/wav')
    await expect(start(ctx, 'upscale', { mediaId })).rejects.toMatchObject({
      code: 'invalid_input',
      details: { field: 'input.media_id', got: 'audio/wav' },
    })
  })
})
