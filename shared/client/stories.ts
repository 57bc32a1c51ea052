import type * as z from 'zod'
import { snakeKeys } from '../snake-case.ts'
import type { TaskInputs } from '../tasks/index.ts'
import type { Http } from './http.ts'
import { StoryList, StoryReply } from './story-wire.ts'

type NewStory = Omit<TaskInputs['story'], 'board' | 'nonces'>
type StoryChange = Partial<
  Pick<TaskInputs['story'], 'voice' | 'speed' | 'artStyle' | 'captions' | 'transitions'>
>
/** Null takes back what was said before. */
type SceneChange = {
  narration?: string
  prompt?: string | null
  mood?: string
  mediaId?: string | null
  voice?: TaskInputs['story']['voice'] | null
}
type NewScene = {
  narration: string
  number?: number
  prompt?: string
  mood?: string
  mediaId?: string
  voice?: TaskInputs['story']['voice']
}

/** `/v1/stories`: tell a story, look at it, and change it scene by scene; scenes are counted from 1. */
export const createStoriesApi = (http: Http) => {
  const pathOf = (id: string) => `/v1/stories/${encodeURIComponent(id)}`
  const send = (
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    json?: unknown,
    repeatable = true,
  ): Promise<z.output<typeof StoryReply>> =>
    http.sendFor(StoryReply, path, {
      ...{ method, repeatable },
      ...(json === undefined ? {} : { json: snakeKeys(json) }),
    })

  return {
    get: (id: string, signal?: AbortSignal): Promise<StoryReply> =>
      http.sendFor(StoryReply, pathOf(id), { signal, repeatable: true }),

    list: ({ cursor, limit }: { cursor?: string; limit?: number } = {}): Promise<StoryList> => {
      const query = new URLSearchParams({
        ...(cursor === undefined ? {} : { cursor }),
        ...(limit === undefined ? {} : { limit: String(limit) }),
      })
      return http.sendFor(StoryList, `/v1/stories?${query}`, { repeatable: true })
    },

    /** The key makes a repeat after a lost reply harmless. */
    create: (
      story: NewStory,
      { idempotencyKey = crypto.randomUUID() }: { idempotencyKey?: string } = {},
    ): Promise<StoryReply> =>
      http.sendFor(StoryReply, '/v1/stories', {
        method: 'POST',
        json: snakeKeys(story),
        headers: { 'idempotency-key': idempotencyKey },
        repeatable: true,
      }),

    change: (id: string, change: StoryChange) => send('PATCH', pathOf(id), change),
    order: (id: string, order: number[]) => send('PUT', `${pathOf(id)}/order`, { order }, false),
    insertScene: (id: string, scene: NewScene) => send('POST', `${pathOf(id)}/scenes`, scene, false),
    changeScene: (id: string, number: number, change: SceneChange) =>
      send('PATCH', `${pathOf(id)}/scenes/${number}`, change),
    removeScene: (id: string, number: number) =>
      send('DELETE', `${pathOf(id)}/scenes/${number}`, undefined, false),
    redraw: (id: string, number: number) =>
      send('POST', `${pathOf(id)}/scenes/${number}/redraw`, undefined, false),
  }
}
