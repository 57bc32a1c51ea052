import { expect, it } from 'vitest'
import { answerProblem } from '../../../edge/http/answer-problem.ts'
import { createConsoleRoutes } from '../../../edge/http/console/index.ts'

it('A console that was not built answers 503 and says what to run', async () => {
  const routes = createConsoleRoutes()
  routes.onError(answerProblem)
  const ASSETS = { fetch: async () => new Response('', { status: 404 }) }
  const response = await routes.request('/tasks/any', {}, { ASSETS })
  expect(response.status).toBe(503)
  expect(await response.json()).toMatchObject({
    code: 'not_set_up',
    detail: 'The console is not built: run `npm run setup`',
  })
})
