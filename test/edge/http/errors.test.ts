import { afterAll, beforeAll, expect, it } from 'vitest'
import { createVitascopeClient } from '../../../shared/client/index.ts'
import { errorTable } from '../../../shared/errors.ts'
import { startEdge } from '../../support/edge.ts'

let edge: Awaited<ReturnType<typeof startEdge>>
beforeAll(async () => {
  edge = await startEdge()
})
afterAll(() => edge.stop())

it('The catalogue of errors is public, whole and says what to do', async () => {
  const answer = await fetch(`${edge.url}/v1/errors`)
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=3600'])
  const { data } = (await answer.json()) as { data: { code: string; advice: string }[] }
  expect(data.map(({ code }) => code)).toEqual(Object.keys(errorTable))
  for (const error of data) expect(error).toMatchObject({ advice: expect.stringMatching(/^\w.{15,}\.$/) })
  expect(data).toContainEqual({
    code: 'no_face',
    ...errorTable.no_face,
    advice: expect.stringContaining('face_box'),
  })
  expect((await createVitascopeClient({ url: edge.url, token: '' }).errors.list()).data).toEqual(data)
})
