import { createHash, randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Account, startEdge } from '../../support/edge.ts'

type Edge = Awaited<ReturnType<typeof startEdge>>
type Task = { id: number; task_id: string; input_video_file: string; input_audio_file: string }

const shaOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
/** More than a part of R2's, and no round number. */
const film = new Uint8Array(randomBytes(6 * 1024 ** 2 + 321))
const voice = new Uint8Array(randomBytes(123_457))

describe('a form for lip-sync', () => {
  let edge: Edge
  let account: Account
  beforeAll(async () => {
    const vars = { PUBLIC_APIS: 'key', LIP_SYNC_STRICT: '1', MAX_BODY_BYTES: '8000000' }
    edge = await startEdge({ vars })
    account = await edge.seedAccount()
  })
  afterAll(() => edge.stop())

  const send = (files: Record<string, [Uint8Array<ArrayBuffer>, string]>, key = account.apiKey) => {
    const body = new FormData()
    for (const [field, [bytes, name]] of Object.entries(files)) body.set(field, new Blob([bytes]), name)
    const headers: Record<string, string> = key === '' ? {} : { authorization: `Bearer ${key}` }
    return fetch(`${edge.url}/api/upload/`, { method: 'POST', headers, body })
  }
  const countOf = async (table: string): Promise<number> => {
    const row = await edge.env.DB.prepare(`SELECT COUNT(*) AS n FROM ${table}`).first<{ n: number }>()
    return row?.n ?? -1
  }
  /** Rows and bytes that nothing has ordered away. */
  const leftovers = async () => {
    const { objects }: { objects: { key: string }[] } = await edge.env.BUCKET.list()
    const garbage: { results: { key: string }[] } = await edge.env.DB.prepare('SELECT key FROM garbage').all()
    const doomed = (key: string) =>
      garbage.results.some((each) => each.key === key || (each.key.endsWith('/') && key.startsWith(each.key)))
    return {
      objects: objects.filter(({ key }) => !doomed(key)).length,
      media: await countOf('media'),
      names: await countOf('published_files'),
      tasks: await countOf('tasks'),
      open: await countOf("uploads WHERE status IN ('open', 'completing')"),
      chunks: await countOf('upload_chunks'),
    }
  }

  it('with anything wrong in it leaves no file behind', async () => {
    const before = await leftovers()
    const empty = new Uint8Array(0)
    const wrong = [
      { videoFile: [film, 'a.mp4'] },
      { videoFile: [film, 'a.mp4'], audioFile: [empty, 'a.wav'] },
      { audioFile: [voice, 'a.wav'], videoFile: [film, 'a.mov'] },
      { videoFile: [film, 'a.mp4'], audioFile: [new Uint8Array(2_500_000), 'a.wav'] },
    ] satisfies Record<string, [Uint8Array<ArrayBuffer>, string]>[]
    const statuses = []
    for (const files of wrong) statuses.push((await send(files)).status)
    expect(statuses).toEqual([400, 400, 400, 413])
    expect((await send({ videoFile: [film, 'a.mp4'] }, '')).status).toBe(401)
    await expect.poll(leftovers).toEqual(before)
  })

  it('that breaks off leaves no file behind', async () => {
    const before = await leftovers()
    const aborted = () => countOf("uploads WHERE status = 'aborted'")
    const abortedBefore = await aborted()
    const { hostname, port } = new URL(edge.url)
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname)
      const head = [
        ...['POST /api/upload/ HTTP/1.1', `Host: ${hostname}`, `Authorization: Bearer ${account.apiKey}`],
        ...['Content-Type: multipart/form-data; boundary=b', 'Content-Length: 7000000', '', ''],
      ]
      socket.write(head.join('\r\n'))
      socket.write('--b\r\nContent-Disposition: form-data; name="videoFile"; filename="a.mp4"\r\n\r\n')
      socket.write(film.subarray(0, 5_500_000), () => socket.destroy())
      socket.on('close', () => resolve())
    })
    await expect.poll(aborted).toBe(abortedBefore + 1)
    await expect.poll(leftovers).toEqual(before)
  })

  it('says in strict mode what the names must end in', async () => {
    const answer = await send({ videoFile: [voice, 'a.mov'], audioFile: [voice, 'a.mp3'] })
    expect(await answer.text()).toBe(
      '{"videoFile":["Video file must be a .mp4 file"],"audioFile":["Audio file must be a .wav file"]}',
    )
  })

  it('keeps both files byte for byte, under URLs that open without a header and free their names', async () => {
    const files = { audioFile: [voice, 'kept.wav'], videoFile: [film, 'kept.mp4'] } as const
    const answer = await send({ videoFile: [...files.videoFile], audioFile: [...files.audioFile] })
    expect(answer.status).toBe(201)
    const task = (await answer.json()) as Task
    for (const [url, bytes] of [
      [task.input_video_file, film],
      [task.input_audio_file, voice],
    ] as const)
      expect(shaOf(new Uint8Array(await (await fetch(url)).arrayBuffer()))).toBe(shaOf(bytes))
    expect(new URL(task.input_video_file).pathname).toBe('/media/video_files/kept.mp4')
    expect((await fetch(task.input_video_file.replace(/\?.*/, ''))).status).toBe(404)

    const headers = { authorization: `Bearer ${account.apiKey}` }
    const v1 = (path: string, method: string) => fetch(`${edge.url}${path}`, { method, headers })
    expect((await v1(`/v1/tasks/${task.task_id}`, 'DELETE')).status).toBe(204)
    const { data } = (await (await v1('/v1/media', 'GET')).json()) as { data: { id: string }[] }
    for (const { id } of data) expect((await v1(`/v1/media/${id}`, 'DELETE')).status).toBe(204)
    expect((await fetch(task.input_video_file)).status).toBe(404)
    const again = (await (
      await send({ videoFile: [...files.videoFile], audioFile: [...files.audioFile] })
    ).json()) as Task
    expect(new URL(again.input_video_file).pathname).toBe('/media/video_files/kept.mp4')
    expect(again.id).toBeGreaterThan(task.id)
  })
})
