import { expect, it } from 'vitest'
import { createStoriesApi } from '../../../edge/console/api/stories.ts'
import { createHttp } from '../../../shared/client/http.ts'

it('Other words of a scene and a new picture go to that scene alone', async () => {
  const seen: string[] = []
  const answer: typeof fetch = async (input, init) => {
    const body = init?.body ? ` ${await new Response(init.body).text()}` : ''
    seen.push(`${init?.method} ${new URL(String(input)).pathname}${body}`)
    return Response.json({})
  }
  const stories = createStoriesApi(createHttp({ url: 'http://edge', token: 'vs_key', fetch: answer }))
  await stories.rewrite('task_1', 2, 'It wakes.')
  await stories.redraw('task_1', 3)
  expect(seen).toEqual([
    'PATCH /v1/stories/task_1/scenes/2 {"narration":"It wakes."}',
    'POST /v1/stories/task_1/scenes/3/redraw',
  ])
})
