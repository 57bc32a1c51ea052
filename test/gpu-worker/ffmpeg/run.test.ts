import { chmod, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inputArgs } from '../../../gpu-worker/ffmpeg/input-args.ts'
import { captureFfmpeg, runFfmpeg, runFfprobe } from '../../../gpu-worker/ffmpeg/run.ts'
import type { FfmpegTools } from '../../../gpu-worker/ffmpeg/tools.ts'
import { makeSample, makeScratch, testTools } from '../../support/media.ts'

let scratch: Awaited<ReturnType<typeof makeScratch>>
let tools: FfmpegTools
const { signal } = new AbortController()

beforeEach(async () => {
  scratch = await makeScratch()
  tools = await testTools()
})
afterEach(() => scratch.remove())

/** Runs for ever without reading a file. */
const endless = ['-re', '-f', 'lavfi', '-i', 'testsrc2=s=64x64', '-f', 'null', '-']

const processesOf = async (mark: string): Promise<string[]> => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const lines = await Promise.all(
    pids.map(async (pid) => ({ pid, line: await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '') })),
  )
  return lines.filter(({ line }) => line.includes(mark)).map(({ pid }) => pid)
}

describe('runFfmpeg', () => {
  it('passes every token exactly as it was given', async () => {
    const spy = join(scratch.dir, 'spy')
    await writeFile(spy, '#!/bin/sh\nprintf "%s\\0" "$@" > argv.bin\n')
    await chmod(spy, 0o700)
    const odd = [
      ...[
        'two words',
        "it's",
        '"quoted"',
        '$HOME',
        '`id`',
        '\\',
        '*',
        ';&|',
        'é 日本',
        '-vcodec',
        'libx264',
        '',
      ],
    ]
    const args = ['-metadata', ...odd, 'line\nbreak']
    await runFfmpeg({ ...tools, ffmpegPath: spy }, { args, scratchDir: scratch.dir, signal })
    const argv = (await readFile(join(scratch.dir, 'argv.bin'), 'utf8')).split('\0')
    expect(argv.slice(argv.indexOf('-metadata'), -1)).toEqual(args)
  })

  it('runs each of many that begin together in its own folder', async () => {
    const spy = join(scratch.dir, 'spy')
    await writeFile(spy, '#!/bin/sh\npwd > where.txt\n')
    await chmod(spy, 0o700)
    const folders = await Promise.all(Array.from({ length: 8 }, () => makeScratch()))
    try {
      const request = { args: ['-version'], signal }
      await Promise.all(
        folders.map(({ dir }) => runFfmpeg({ ...tools, ffmpegPath: spy }, { ...request, scratchDir: dir })),
      )
      const seen = await Promise.all(
        folders.map(async ({ dir }) => (await readFile(join(dir, 'where.txt'), 'utf8')).trim()),
      )
      expect(seen).toEqual(folders.map(({ dir }) => dir))
    } finally {
      await Promise.all(folders.map(({ remove }) => remove()))
    }
  })

  it('refuses an input without a forced demuxer before anything starts', async () => {
    const args = ['-i', '/etc/passwd', '-f', 'null', '-']
    await expect(runFfmpeg(tools, { args, scratchDir: scratch.dir, signal })).rejects.toThrow(
      'forced demuxer',
    )
  })

  it('kills the process on abort and settles only when it is gone', async () => {
    const abort = new AbortController()
    const mark = `mark${process.pid}x${Date.now()}`
    const args = [...endless.slice(0, -3), '-metadata', `title=${mark}`, '-f', 'null', '-']
    const running = runFfmpeg(tools, {
      args,
      scratchDir: scratch.dir,
      signal: abort.signal,
      onProgress: () => abort.abort(new Error('the lease is gone')),
    })
    await expect(running).rejects.toThrow('the lease is gone')
    expect(await processesOf(mark)).toEqual([])
  })

  it('ends a run that takes longer than its limit with a typed error', async () => {
    const running = runFfmpeg(tools, { args: endless, scratchDir: scratch.dir, signal, timeoutMs: 300 })
    await expect(running).rejects.toMatchObject({
      code: 'encoder_failed',
      details: { got: 'it ran past its time limit' },
    })
  })

  it('tells only allow-listed words of stderr, and keeps the rest in the cause', async () => {
    const path = join(scratch.dir, 'secret-name.mp4')
    await writeFile(path, 'not a film')
    const args = [...inputArgs({ path, demuxer: 'mov' }), '-f', 'null', '-']
    const error = await runFfmpeg(tools, { args, scratchDir: scratch.dir, signal }).catch(
      (caught: unknown) => caught,
    )
    expect(error).toMatchObject({ code: 'encoder_failed' })
    expect(JSON.stringify([String(error), (error as { details: unknown }).details])).not.toContain(
      'secret-name',
    )
    expect(String((error as Error).cause)).toContain('secret-name')
  })

  it('leaves nothing of its own in the scratch folder', async () => {
    await captureFfmpeg(tools, { args: ['-version'], scratchDir: scratch.dir, signal })
    expect(await readdir(scratch.dir)).toEqual([])
  })

  it('refuses an HLS text named .mp4, whatever it points to', async () => {
    const other = await makeSample(join(scratch.dir, 'other.ts'), { seconds: 1, extra: ['-f', 'mpegts'] })
    const path = join(scratch.dir, 'film.mp4')
    await writeFile(path, `#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:1,\n${other}\n#EXT-X-ENDLIST\n`)
    const args = [...inputArgs({ path, demuxer: 'mov' }), '-show_format']
    await expect(runFfprobe(tools, { args, scratchDir: scratch.dir, signal })).rejects.toMatchObject({
      code: 'encoder_failed',
    })
  })
})

describe('the bubblewrap sandbox', () => {
  it('shows ffmpeg no file outside the scratch folder, the system and the named paths', async (test) => {
    if (tools.sandbox.kind !== 'bubblewrap') return test.skip('bubblewrap does not work on this machine')
    const elsewhere = await makeScratch()
    try {
      const path = await makeSample(join(elsewhere.dir, 'film.mp4'), { seconds: 1 })
      const args = [...inputArgs({ path, demuxer: 'mov' }), '-show_format']
      const request = { args, scratchDir: scratch.dir, signal }
      await expect(runFfprobe(tools, request)).rejects.toMatchObject({ code: 'encoder_failed' })
      expect(await runFfprobe(tools, { ...request, readPaths: [path] })).toHaveProperty('format')
    } finally {
      await elsewhere.remove()
    }
  })

  it('gives ffmpeg no network', async (test) => {
    if (tools.sandbox.kind !== 'bubblewrap') return test.skip('bubblewrap does not work on this machine')
    const args = ['-f', 'lavfi', '-i', 'anullsrc=d=0.1', '-f', 'adts', 'tcp://127.0.0.1:9']
    const error = await runFfmpeg(tools, { args, scratchDir: scratch.dir, signal }).catch(
      (caught: unknown) => caught,
    )
    expect(String((error as Error).cause)).toMatch(/unreachable|not permitted|refused/i)
    expect(await readdir(scratch.dir)).toEqual([])
  })
})
