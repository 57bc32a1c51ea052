import { request } from 'undici'
import type { Account } from '../../support/edge.ts'
import { startWire } from './harness/start-wire.ts'

export type LipSyncFacts = {
  /** Tasks of `public`, one that has made a film, one that has failed and one that was canceled. */
  finished: string
  failed: string
  canceled: string
  /** Of `owner`, with its key. */
  owned: string
  ownedAudio: string
  /** Media of `public` and of `owner`, by other doors. */
  media: string
  ownedMedia: string
}

export const boundary = '---011000010111000001101001'

export type Part = { name: string; fileName?: string; type?: string; body: string }

/** A form as the document's client writes it. */
export const formOf = (parts: readonly Part[]): string =>
  [
    ...parts.map(({ name, fileName, type, body }) => {
      const file = fileName === undefined ? '' : `; filename="${fileName}"`
      const kind = type === undefined ? '' : `Content-Type: ${type}\r\n`
      return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n${kind}\r\n${body}\r\n`
    }),
    `--${boundary}--\r\n`,
  ].join('')

export const formHeaders = { 'content-type': `multipart/form-data; boundary=${boundary}` }

export const videoPart = (fileName: string, body = 'a film'): Part => ({
  ...{ name: 'videoFile', fileName, type: 'video/mp4', body },
})
export const audioPart = (fileName: string, body = 'a voice'): Part => ({
  ...{ name: 'audioFile', fileName, type: 'audio/wave', body },
})

type Made = { task_id: string; input_audio_file: string }

/** An edge with an open public account whose tasks stand in every state; no engine has run. */
export const startLipSyncWire = () =>
  startWire({ vars: { PUBLIC_APIS: 'open' } }, async (edge, { owner }) => {
    const upload = async (parts: Part[], headers: Record<string, string> = {}): Promise<Made> => {
      const answer = await request(`${edge.url}/api/upload/`, {
        method: 'POST',
        headers: { ...formHeaders, ...headers },
        body: formOf(parts),
      })
      return (await answer.body.json()) as Made
    }
    const keyOf = ({ apiKey }: Account) => ({ 'api-key': apiKey })
    const named = (name: string) => [videoPart(`${name}.mp4`), audioPart(`${name}.wav`)]
    const finished = await upload(named('finished'))
    const failed = await upload(named('failed'))
    const canceled = await upload(named('canceled'))
    const owned = await upload(named('owned'), keyOf(owner))

    const mediaOf = async (path: string): Promise<string> => {
      const query = 'SELECT media_id FROM published_files WHERE path = ?'
      const row = await edge.env.DB.prepare(query).bind(path).first<{ media_id: string }>()
      return row?.media_id ?? ''
    }
    const film = await upload([videoPart('film.mp4', 'ten bytes!'), audioPart('film.wav')])
    const end = (uuid: string, status: string, result: unknown, error: unknown) =>
      edge.env.DB.prepare(
        `UPDATE tasks SET status = ?, result = ?, error = ?, stage = ?, revision = revision + 1, progress_percent = 100
         WHERE id = (SELECT task_id FROM external_ids WHERE facade = 'uuid' AND external_id = ?)`,
      )
        .bind(status, JSON.stringify(result), JSON.stringify(error), status, uuid)
        .run()
    const made = await mediaOf('video_files/film.mp4')
    await edge.env.DB.prepare("DELETE FROM published_files WHERE path = 'video_files/film.mp4'").run()
    await end(finished.task_id, 'succeeded', { mediaId: made }, null)
    const reason = { code: 'no_face', message: 'No face was found', details: { field: 'video_media_id' } }
    await end(failed.task_id, 'failed', null, reason)
    await end(canceled.task_id, 'canceled', null, null)
    await end(film.task_id, 'canceled', null, null)

    const facts: LipSyncFacts = {
      finished: finished.task_id,
      failed: failed.task_id,
      canceled: canceled.task_id,
      owned: owned.task_id,
      ownedAudio: new URL(owned.input_audio_file).pathname,
      media: await mediaOf('audio_files/finished.wav'),
      ownedMedia: await mediaOf('audio_files/owned.wav'),
    }
    return facts
  })
