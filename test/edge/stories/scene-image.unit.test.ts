import { describe, expect, it } from 'vitest'
import type { ImageJob } from '../../../edge/db/image-jobs.ts'
import { sceneImage } from '../../../edge/domain/stories/scene-image.ts'

const job = (key: string, status: ImageJob['status'], mediaId: string | null, at: number): ImageJob => ({
  ...{ key, status, mediaId, createdAt: at, updatedAt: at + 5 },
})
const jobs = [
  job('image:1', 'succeeded', 'first', 10),
  job('image:1:again', 'succeeded', 'second', 20),
  job('image:11', 'succeeded', 'of another scene', 30),
]
const scene = (imageMediaId: string | null, picture: string | null) => ({ id: '1', imageMediaId, picture })

describe('the picture of a scene', () => {
  it('has a history of its own jobs, the shown one last', () => {
    expect(sceneImage(scene('second', 'drawn'), jobs, 0)).toEqual({
      ...{
        status: 'completed',
        mediaId: 'second',
        history: ['first', 'second'],
        createdAt: 10,
        updatedAt: 25,
      },
    })
    expect(sceneImage(scene('first', 'kept'), jobs, 0)).toMatchObject({
      ...{ status: 'completed', mediaId: 'first', history: ['second', 'first'] },
    })
  })

  it.each([
    ['ready', 'queued'],
    ['waiting', 'queued'],
    ['leased', 'processing'],
  ] as const)('is, with its newest job %s, %s, and shows the one before', (status, shown) => {
    const drawing = [...jobs, job('image:1', status, null, 40)]
    expect(sceneImage(scene(null, null), drawing, 0)).toMatchObject({
      ...{ status: shown, mediaId: 'second', history: ['first', 'second'] },
    })
  })

  it('has failed when the scene has another one’s, whose address is not its own', () => {
    expect(sceneImage(scene('of another scene', 'shared'), [], 7)).toEqual({
      ...{ status: 'failed', mediaId: 'of another scene', history: [], createdAt: 7, updatedAt: 7 },
    })
    expect(sceneImage(scene(null, 'failed'), [], 7)).toMatchObject({ status: 'failed', mediaId: null })
  })

  it('may be a media of the account', () => {
    expect(sceneImage(scene('own', 'own'), [], 7)).toMatchObject({ status: 'completed', history: ['own'] })
  })
})
