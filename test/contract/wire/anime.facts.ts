import { createFilmFixture } from '../../edge/films/film-fixture.ts'
import { startWire } from './harness/start-wire.ts'

export type AnimeFacts = {
  /** Of a film that plays at `/shows/done/`, of one that is being made, and of one whose source is missing. */
  done: string
  live: string
  failed: string
  canceled: string
  /** The finished film's task, as its segments name it. */
  version: string
}

/** An edge whose owner has films in every state; a worker of canned pieces made them. */
export const startAnimeWire = () =>
  startWire({ vars: { ANIME_LADDER: '720p,480p,480p_uspp' } }, async (edge, { owner }) => {
    const { worker, ended, client } = await createFilmFixture(edge, owner)
    const create = async (name: string, src_path: string): Promise<string> => {
      const answer = await fetch(`${edge.url}/anime/create`, {
        method: 'POST',
        headers: { authorization: owner.presharedToken, 'content-type': 'application/json' },
        body: JSON.stringify({ src_path, dst_path: `shows/${name}` }),
      })
      return ((await answer.json()) as { task_id: string }).task_id
    }
    await client.uploads.uploadFile(new Blob(['a film']), { name: 'src.mp4', path: 'root/test/src.mp4' })
    const done = await create('done', '/root/a.mp4')
    await worker.claimAll()
    await worker.complete('probe')
    await worker.claimAll()
    await worker.completeAll()
    const { id: version } = await ended(done)
    const failed = await create('failed', '/root/nowhere.mp4')
    await ended(failed)
    const canceled = await create('canceled', '/root/a.mp4')
    await client.tasks.cancel(canceled)
    const live = await create('live', '/root/a.mp4')
    await worker.claimAll()
    await worker.complete('probe')
    await worker.claimAll()
    await worker.complete('encode:base:0000')
    await worker.complete('audio:0000')
    const facts: AnimeFacts = { done, live, failed, canceled, version }
    return facts
  })
