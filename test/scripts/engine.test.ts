import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, it, vi } from 'vitest'
import type { EngineRow } from '../../gpu-worker/engines/index.ts'
import { openTools } from '../../scripts/engine/open-tools.ts'
import { findFile, findUnknownKeys, readInput } from '../../scripts/engine/read-input.ts'
import { startFileServer } from '../../scripts/engine/serve-files.ts'
import { toTable } from '../../scripts/engine/table.ts'
import { UsageProblem } from '../../scripts/engine/usage-problem.ts'
import { ScriptInput } from '../../shared/jobs/script.ts'
import { makeScratch } from '../support/media.ts'

const scratch = await makeScratch()
afterAll(scratch.remove)
const script = (name: string) => resolve(import.meta.dirname, `../../scripts/${name}.ts`)

const run = async (name: string, args: string[], env: Record<string, string> = {}) => {
  const child = spawn(process.execPath, [script(name), ...args], { env: { ...process.env, ...env } })
  const ended = once(child, 'close')
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { stdout, stderr, code: code as number }
}
const inputFile = async (input: object): Promise<string> => {
  const path = join(scratch.dir, 'input.json')
  await writeFile(path, JSON.stringify(input))
  return path
}
const runSpeech = async (input: object, env: Record<string, string> = {}) =>
  run('engine', ['speech', '--input', await inputFile(input), '--out', join(scratch.dir, 'out')], env)

describe('npm run engine', () => {
  it('prints one JSON object with engine, device, words and the files it left', async () => {
    const { stdout, stderr, code } = await runSpeech({ text: 'Hello there.', language: 'en', voice: 'echo' })
    expect({ code, stderr }).toMatchObject({ code: 0 })
    const result = JSON.parse(stdout)
    expect(result).toMatchObject({ engine: 'builtin', device: 'cpu', model: expect.any(String) })
    expect(result.words.map(({ text: word }: { text: string }) => word)).toEqual(['Hello', 'there.'])
    expect(result.outputs).toEqual([join(scratch.dir, 'out', 'speech.wav')])
    expect((await stat(result.outputs[0])).size).toBe(result.sizeBytes)
    expect((await readFile(result.outputs[0])).subarray(0, 4).toString()).toBe('RIFF')
  })

  it('says in one JSON problem why no engine could be opened', async () => {
    const { stdout, stderr, code } = await runSpeech(
      { text: 'Hi', language: 'en' },
      { SPEECH_ENGINE: 'openai' },
    )
    expect([stdout, code]).toEqual(['', 1])
    expect(JSON.parse(stderr)).toMatchObject({
      code: 'engine_unavailable',
      message: expect.stringMatching(/^no speech engine could be opened: openai: .*URL/),
    })
  })

  it('ends with 2 and words when a field is wrong', async () => {
    const { stdout, stderr, code } = await runSpeech({ text: 'Hi', language: 'xx' })
    expect([stdout, code]).toEqual(['', 2])
    expect(stderr).toMatch(/language/)
  })

  it('reads keys as in the public JSON, and names those that it does not know', async () => {
    const path = await inputFile({ language: 'en', custom_topic: 'a dragon', topik: 'scary' })
    const given = await readInput(path)
    expect(ScriptInput.parse(given)).toMatchObject({ customTopic: 'a dragon' })
    expect(findUnknownKeys(ScriptInput, given as object)).toEqual(['topik'])
  })

  it('refuses an unknown engine, a file that is missing and an input that is no JSON', async () => {
    vi.stubEnv('SPEECH_ENGINE', 'magic')
    await expect(openTools(new AbortController().signal)).rejects.toThrow('there is no engine "magic"')
    vi.unstubAllEnvs()
    await expect(findFile(scratch.dir, 'none.wav')).rejects.toThrow(/names none\.wav, but there is no \//)
    await writeFile(join(scratch.dir, 'broken.json'), '{')
    await expect(readInput(join(scratch.dir, 'broken.json'))).rejects.toThrow(UsageProblem)
  })
})

describe('npm run engines', () => {
  it('lists what serves what as a table and as JSON', async () => {
    const { stdout, code } = await run('engines', ['--json'], { SPEECH_ENGINE: 'openai,builtin' })
    expect(code).toBe(0)
    const rows = JSON.parse(stdout) as EngineRow[]
    expect(rows).toContainEqual(
      expect.objectContaining({
        capability: 'speech',
        engine: 'builtin',
        status: 'ready',
        proof: 'built in',
      }),
    )
    const ready = new Set(rows.filter(({ status }) => status === 'ready').map(({ capability }) => capability))
    for (const capability of ['script', 'speech', 'image', 'lip-sync', 'transcription', 'upscale', 'compose'])
      expect(ready).toContain(capability)
    const table = toTable(rows)
    expect(table).toMatch(/^capability +engine +model +device +languages +proof +status\n/)
    expect(table).toMatch(/openai .*not available: .*URL/)
  })
})

describe('the files of a run', () => {
  it('are served whole and in ranges, and no others are', async () => {
    await mkdir(join(scratch.dir, 'files'))
    const path = join(scratch.dir, 'files', 'digits')
    await writeFile(path, '0123456789')
    const server = await startFileServer()
    const { url, sizeBytes } = await server.offer(path)
    const get = async (range?: string, from = url) => {
      const answer = await fetch(from, range === undefined ? {} : { headers: { range } })
      return [answer.status, await answer.text(), answer.headers.get('content-range')]
    }
    expect(sizeBytes).toBe(10)
    expect(await get()).toEqual([200, '0123456789', null])
    expect(await get('bytes=2-4')).toEqual([206, '234', 'bytes 2-4/10'])
    expect(await get('bytes=7-')).toEqual([206, '789', 'bytes 7-9/10'])
    expect(await get('bytes=10-')).toEqual([416, '', 'bytes */10'])
    expect((await get(undefined, new URL('/1', url).href))[0]).toBe(404)
    await server.close()
  })
})
