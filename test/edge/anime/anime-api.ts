import { startEdge } from '../../support/edge.ts'
import { createFilmFixture } from '../films/film-fixture.ts'

type Status = {
  status: Record<string, string>
  success: boolean
  progress: number
  result: Record<string, { log: string | null }>
}

/** The anime API of a Worker of its own, with a stored source and a worker of canned pieces. */
export const startAnime = async () => {
  const edge = await startEdge({ vars: { ANIME_LADDER: '1080p,720p,480p,480p_uspp' } })
  const account = await edge.seedAccount()
  const fixture = await createFilmFixture(edge, account)

  const send = (path: string, init: RequestInit = {}) => fetch(`${edge.url}${path}`, init)
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    send('/anime/create', {
      method: 'POST',
      headers: { authorization: account.presharedToken, 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const create = async (dst_path: string, more: Record<string, unknown> = {}): Promise<string> => {
    const answer = await post({ src_path: '/root/a.mp4', dst_path, ...more })
    const { task_id } = (await answer.json()) as { task_id: string }
    return task_id
  }
  const statusOf = async (id: string): Promise<Status> => {
    const answer = await send(`/anime/status/${id}`, { headers: { authorization: account.presharedToken } })
    return (await answer.json()) as Status
  }
  const textOf = async (path: string): Promise<string> => (await send(path)).text()
  /** Makes a film with every piece of it, up to the closed ladder. */
  const finish = async (dstPath: string): Promise<void> => {
    const id = await create(dstPath)
    await fixture.worker.claimAll()
    await fixture.worker.complete('probe')
    await fixture.worker.claimAll()
    await fixture.worker.completeAll()
    await fixture.ended(id)
  }
  return { edge, account, fixture, send, post, create, finish, statusOf, textOf }
}

export const answerOf = async (answer: Response) => [answer.status, await answer.text()]
/** The task that a media playlist's segments name. */
export const versionOf = (playlist: string): string => /\?v=(task_\w+)/.exec(playlist)?.[1] ?? ''
