import { request } from 'undici'
import { publicAccountId } from '../../../edge/domain/access/public-account.ts'
import type { startEdge } from '../../support/edge.ts'
import { startWire } from './harness/start-wire.ts'

export type RecordingFacts = {
  /** Of `public`: with words, without any, with words that could not be made out, and one that has failed. */
  ready: Prepared
  silent: Prepared
  unheard: Prepared
  failed: Prepared
  /** Of `public`, finalized an hour ago. */
  late: number
  /** Of `owner`, with its key: its only ones. */
  owned: number
  ownedReady: Prepared
}
export type Prepared = { id: number; uuid: string }

export const filmText = 'ten bytes!'
const json = { 'content-type': 'application/json' }

type Edge = Awaited<ReturnType<typeof startEdge>>
type Result = { name: string; transcript: unknown; transcriptError?: unknown }

/** Rows as the sweep and the workers leave them; no engine has run. */
const createPreparer = ({ url, env }: Edge) => {
  let count = 0

  const create = async (title: string, headers: Record<string, string> = {}): Promise<number> => {
    const body = JSON.stringify({ title, description: `about ${title}` })
    const answer = await request(`${url}/api/v1/record/videos/`, {
      ...{ method: 'POST', headers: { ...json, ...headers }, body },
    })
    return ((await answer.body.json()) as { video_id: number }).video_id
  }

  const insert = (table: string, row: Record<string, unknown>) => {
    const names = Object.keys(row)
    const marks = names.map(() => '?').join(', ')
    return env.DB.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${marks})`)
      .bind(...Object.values(row))
      .run()
  }

  /** A recording whose task has ended in a film of these bytes. */
  const makeReady = async (
    accountId: string,
    id: number,
    { name, transcript, transcriptError = null }: Result,
  ): Promise<Prepared> => {
    const [mediaId, taskId] = [`med_wire${++count}`, `task_wire${count}`]
    const uuid = `00000000-0000-4000-8000-00000000000${count}`
    const objectKey = `media/${accountId}/${mediaId}/${name}`
    await env.BUCKET.put(objectKey, filmText)
    const account_id = accountId
    await insert('media', {
      ...{ id: mediaId, account_id, name, path: `/${name}`, object_key: objectKey, size_bytes: 10 },
      ...{ content_type: 'video/webm', created_at: 1 },
    })
    const film = { mediaId, filmId: `film_${count}`, durationSeconds: 2.5, damaged: false }
    const result = { ...film, transcript, transcriptError }
    await insert('tasks', {
      ...{ id: taskId, account_id, kind: 'recording', plan_version: 1, status: 'succeeded', input: '{}' },
      ...{ result: JSON.stringify(result), progress_percent: 100, created_at: 1, updated_at: 1 },
    })
    await insert('external_ids', { facade: 'uuid', external_id: uuid, task_id: taskId })
    await env.DB.prepare('UPDATE recordings SET task_id = ?, finalized_at = created_at WHERE id = ?')
      .bind(taskId, id)
      .run()
    return { id, uuid }
  }

  const change = (id: number, set: string, value: unknown) =>
    env.DB.prepare(`UPDATE recordings SET ${set} = ? WHERE id = ?`).bind(value, id).run()

  return { create, makeReady, change }
}

const heard = {
  ...{ tier: 'draft', language: 'en', text: 'Hello there.' },
  mediaIds: { 'transcript.vtt': 'med_vtt', 'transcript.srt': 'med_srt' },
}
const nothingHeard = { tier: 'no-words', language: null, text: '', mediaIds: {} }
const unheardError = { code: 'engine_failed', message: 'The engine failed', details: { stage: 'words' } }
const failedError = { code: 'unreadable_media', message: 'No film', details: { field: 'video_chunck' } }

/** An edge with an open public account and recordings in the states that only workers bring about. */
export const startRecordingsWire = (vars: Record<string, string> = {}) =>
  startWire(
    { vars: { PUBLIC_APIS: 'open', RECORDING_QUIET_MS: '600000', MAX_BODY_BYTES: '300000', ...vars } },
    async (edge, { owner }) => {
      const { create, makeReady, change } = createPreparer(edge)
      const ready = await create('ready')
      const silent = await create('silent')
      const unheard = await create('unheard')
      const failed = await create('failed')
      await change(failed, 'error', JSON.stringify(failedError))
      const late = await create('late')
      await change(late, 'finalized_at', Date.now() - 3_600_000)
      const key = { 'api-key': owner.apiKey }
      const owned = await create('owned', key)
      const ownedReady = await create('ownedReady', key)
      const facts: RecordingFacts = {
        ready: await makeReady(publicAccountId, ready, { name: 'ready.webm', transcript: heard }),
        silent: await makeReady(publicAccountId, silent, { name: 'silent.avi', transcript: nothingHeard }),
        unheard: await makeReady(publicAccountId, unheard, {
          ...{ name: 'unheard.mp4', transcript: null, transcriptError: unheardError },
        }),
        failed: { id: failed, uuid: '' },
        late,
        owned,
        ownedReady: await makeReady(owner.accountId, ownedReady, { name: 'own.webm', transcript: heard }),
      }
      return facts
    },
  )
