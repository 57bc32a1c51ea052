import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { checkLadder } from '../support/hls-check.ts'
import { sharedFile } from '../support/media.ts'
import { type Stack, startTestStack } from '../support/stack.ts'

const partBytes = 5 * 1024 ** 2
const srcPath = 'anime/talking-head.mp4'
const Status = z.object({
  status: z.record(z.string(), z.string()),
  success: z.boolean(),
  task_id: z.string(),
})

/** Talks to the edge as the published document does: plain HTTP, no SDK. */
describe('the anime API, from token to playlist', () => {
  let stack: Stack
  beforeAll(async () => {
    stack = await startTestStack({ workers: 0, slots: 2 })
  })
  afterAll(() => stack.stop())

  const call = async (path: string, init: RequestInit, status: number): Promise<unknown> => {
    const response = await fetch(stack.url + path, init)
    const body = await response.text()
    expect(response.status, `${path} answers ${body}`).toBe(status)
    return body === '' ? undefined : JSON.parse(body)
  }

  const logIn = async (): Promise<string> => {
    const { username, password } = stack.account
    const reply = await call(
      '/v1/auth/token',
      { method: 'POST', body: new URLSearchParams({ username, password }) },
      200,
    )
    return `Bearer ${z.object({ access_token: z.string() }).parse(reply).access_token}`
  }

  const uploadInParts = async (authorization: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
    const json = { authorization, 'content-type': 'application/json' }
    const begin = { name: 'talking-head.mp4', size: bytes.length, path: srcPath }
    const begun = await call(
      '/v1/uploads',
      { method: 'POST', headers: json, body: JSON.stringify(begin) },
      201,
    )
    const { id, part_size_bytes } = z.object({ id: z.string(), part_size_bytes: z.int() }).parse(begun)
    expect(part_size_bytes).toBe(partBytes)
    for (let part = 0; part * partBytes < bytes.length; part++) {
      const body = bytes.subarray(part * partBytes, (part + 1) * partBytes)
      await call(
        `/v1/uploads/${id}/parts/${part + 1}`,
        { method: 'PUT', headers: { authorization }, body },
        200,
      )
    }
    const done = await call(`/v1/uploads/${id}/complete`, { method: 'POST', headers: { authorization } }, 200)
    expect(done).toMatchObject({ path: srcPath, media_id: expect.any(String) })
  }

  const create = async (body: Record<string, unknown>): Promise<string> => {
    const headers = { authorization: stack.account.presharedToken, 'content-type': 'application/json' }
    const reply = await call('/anime/create', { method: 'POST', headers, body: JSON.stringify(body) }, 200)
    return z.object({ task_id: z.uuid() }).parse(reply).task_id
  }

  const readStatus = async (taskId: string): Promise<z.infer<typeof Status>> => {
    const headers = { authorization: stack.account.presharedToken }
    return Status.parse(await call(`/anime/status/${taskId}`, { headers }, 200))
  }

  /** The words each rung went through, asked for at every event of the task. */
  const followWords = async (taskId: string): Promise<Record<string, string[]>> => {
    const words: Record<string, string[]> = {}
    const ask = async (): Promise<void> => {
      for (const [rung, word] of Object.entries((await readStatus(taskId)).status)) {
        words[rung] ??= []
        if (words[rung].at(-1) !== word) words[rung].push(word)
      }
    }
    await ask()
    await stack.addWorker()
    for await (const _ of stack.client.tasks.events(taskId)) await ask()
    return words
  }

  const runLadder = async (dstPath: string, ladder: string[], asked: boolean): Promise<void> => {
    const taskId = await create({ src_path: srcPath, dst_path: dstPath, ...(asked ? { ladder } : {}) })
    const words = await followWords(taskId)
    expect(words).toEqual(Object.fromEntries(ladder.map((rung) => [rung, ['PENDING', 'STARTED', 'SUCCESS']])))
    expect(await readStatus(taskId)).toMatchObject({ success: true, task_id: taskId })
    const report = await checkLadder(`${stack.url}/${dstPath}/playlist.m3u8`)
    expect(report.flaws).toEqual([])
    expect(report.rungs.map(({ name }) => name).sort()).toEqual([...ladder].sort())
    expect(report.rungs.map(({ name, height }) => [name, height])).toEqual(
      report.rungs.map(({ name }) => [name, Number.parseInt(name, 10)]),
    )
    expect(new Set(report.rungs.map(({ frames }) => frames))).toEqual(new Set([250]))
  }

  test('takes the source in parts of 5 MiB', async () => {
    await uploadInParts(
      await logIn(),
      new Uint8Array(await readFile(sharedFile('talking-head-1080x1920-hevc.mp4'))),
    )
  })

  test('moves each rung from PENDING over STARTED to SUCCESS and serves a ladder without a flaw', async () => {
    await runLadder('e2e/talking-head', ['480p', '480p_uspp', '240p'], true)
  })

  // Four rungs up to 2160p take many minutes on two cores: run it with E2E_FULL=1.
  test.runIf(process.env.E2E_FULL === '1')(
    'makes the default ladder up to 2160p',
    () => runLadder('e2e/talking-head-full', ['2160p', '1080p', '1080p_uspp', '480p'], false),
    60 * 60_000,
  )
})
