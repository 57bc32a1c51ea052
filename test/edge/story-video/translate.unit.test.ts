import { describe, expect, it } from 'vitest'
import { imageIdOf, parseImageId } from '../../../edge/domain/stories/image-id.ts'
import type { StoryView } from '../../../edge/domain/stories/read.ts'
import { microsecondTime } from '../../../edge/http/microsecond-time.ts'
import { toRedrawn, toVideoStatus } from '../../../edge/http/story-video/translate.ts'

const links = { mediaUrl: (id: string) => `https://x/${id}`, imageId: (id: string) => `img_${id}` }
const view = (task: Partial<StoryView['task']>): StoryView =>
  ({
    task: {
      uuid: 'u',
      status: 'running',
      result: null,
      error: null,
      progressPercent: 47,
      createdAt: 0,
      updatedAt: 1,
      ...task,
    },
    story: null,
    scenes: [],
    mediaId: task.result ? 'med_1' : null,
  }) as unknown as StoryView

describe('a task as the story-video API shows it', () => {
  it.each([
    [{ status: 'queued', progressPercent: 0 }, 'queued', 0, null],
    [{ status: 'running' }, 'processing', 0.5, null],
    [{ status: 'running', progressPercent: 44 }, 'processing', 0.4, null],
    [{ status: 'succeeded', result: {} }, 'completed', 1, 'https://x/med_1'],
    [{ status: 'canceled' }, 'failed', 0.5, null],
  ] as const)('%j is %s at %d', (task, status, progress, url) => {
    expect(toVideoStatus(view(task), links)).toMatchObject({ status, progress, url })
  })

  it('stays completed, with the film that is there, while an edit is made and when it fails', () => {
    const error = { code: 'engine_failed', message: 'no', details: {} }
    for (const task of [{ status: 'running' }, { status: 'failed', error }, { status: 'canceled' }] as const)
      expect(toVideoStatus(view({ ...task, result: {} }), links)).toMatchObject({
        ...{ status: 'completed', progress: 1, url: 'https://x/med_1', error_message: null },
      })
  })

  it('says why it failed', () => {
    const error = { code: 'no_face', message: 'No reason', details: {} }
    expect(toVideoStatus(view({ status: 'failed', error }), links).error_message).toBe('No reason')
  })

  it('has times to the microsecond', () => {
    expect(microsecondTime(Date.UTC(2024, 0, 2, 3, 4, 5, 678))).toBe('2024-01-02T03:04:05.678000Z')
  })
})

describe('a picture that is drawn again', () => {
  it('is processing, with those before it, until it is drawn', () => {
    const image = { status: 'queued', mediaId: 'a', history: ['a', 'b'], createdAt: 0, updatedAt: 0 } as const
    const scene = { id: '0', narration: 'x', prompt: 'y', image } as unknown as StoryView['scenes'][number]
    expect(toRedrawn(view({}), scene, links)).toMatchObject({
      ...{ task_id: 'u', status: 'processing', urls: ['https://x/a', 'https://x/b'] },
    })
  })
})

describe('the id of a picture', () => {
  const taskId = 'task_01h00000000000000000000000'

  it.each(['0', '39', 'a1'])('leads back to scene %s of its task', (sceneId) => {
    expect(parseImageId(imageIdOf(taskId, sceneId))).toEqual({ taskId, sceneId })
  })

  it.each(['', 'img_', 'img_x', 'task_01h00000000000000000000000', `img_${'0'.repeat(26)}`, 'img_../../x'])(
    'is not %j',
    (id) => {
      expect(parseImageId(id)).toBeUndefined()
    },
  )
})
