import * as z from 'zod'
import { AppError } from '../../../shared/errors.ts'

const Created = z.object({ task_id: z.string() })
const Refusal = z.looseObject({ message: z.string() })

/** Its fields as the form calls them. */
const inWords = (said: string): string =>
  said.replaceAll('dst_path', 'the public path').replaceAll('src_path', 'the file')

/** The published anime API: a ladder under a path of the caller's choice. */
export const createAnimeApi = (token: string, doFetch: typeof fetch) => ({
  create: async (order: { srcPath: string; dstPath: string; ladder: string[] }): Promise<string> => {
    const response = await doFetch('/anime/create', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ src_path: order.srcPath, dst_path: order.dstPath, ladder: order.ladder }),
    })
    const body: unknown = await response.json().catch(() => undefined)
    if (response.ok) return Created.parse(body).task_id
    const refusal = Refusal.safeParse(body)
    const said = refusal.data?.message ?? `the server answered ${response.status}`
    throw new AppError('invalid_input', inWords(said))
  },
})
