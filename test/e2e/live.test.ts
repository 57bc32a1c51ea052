import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { makeCodedFilm } from '../support/coded-film.ts'
import { encodeJobs } from '../support/edge-log.ts'
import { checkLadder } from '../support/hls-check.ts'
import { readMasterPlaylist, readMediaPlaylist } from '../support/hls-check-playlist.ts'
import { makeScratch } from '../support/media.ts'
import { startFilm } from '../support/player.ts'
import { playerUrl, type Stack, startTestStack } from '../support/stack.ts'

const exec = promisify(execFile)
const rungs = ['180p', '120p', '90p']

const refuse = (flaw: string): never => {
  throw new Error(flaw)
}

describe('a two-minute film whose encode has only begun', () => {
  let stack: Stack
  let browser: Browser
  let scratch: Awaited<ReturnType<typeof makeScratch>>
  let taskId: string
  let playlist: string

  beforeAll(async () => {
    ;[stack, browser, scratch] = await Promise.all([startTestStack(), openBrowser(), makeScratch()])
    const film = join(scratch.dir, 'two-minutes.mp4')
    await makeCodedFilm(film, 120 * 25, '25')
    const { mediaId } = await stack.upload(film)
    taskId = (await stack.transcode(mediaId, { ladder: rungs, copy: 'never' })).id
    // The only worker leaves once the first pieces are stored: from here on nothing more is encoded.
    const [worker] = stack.workers
    await Promise.all([
      worker?.waitFor(({ event, key }) => event === 'done' && key === 'encode:base:0000'),
      worker?.waitFor(({ event, key }) => event === 'done' && key === 'audio:0000'),
    ])
    await worker?.kill('SIGTERM')
    playlist = await stack.playlistOf(taskId)
  })

  afterAll(async () => {
    await browser?.close()
    await stack?.stop()
    await scratch.remove()
  })

  const expectMostlyUnencoded = async (): Promise<void> => {
    const jobs = encodeJobs(await stack.jobs(taskId))
    const open = jobs.filter(({ status }) => status !== 'succeeded')
    expect(open.length).toBeGreaterThanOrEqual(jobs.length / 2)
  }

  const fetchText = async (url: string): Promise<string> => {
    const response = await fetch(url)
    expect(response.status).toBe(200)
    return response.text()
  }

  test('lists every plain rung, and the first segment of each and of the sound decodes', async () => {
    const master = readMasterPlaylist(await fetchText(playlist), refuse)
    expect(master.variants.map(({ attributes }) => attributes.get('RESOLUTION'))).toEqual([
      '320x180',
      '214x120',
      '160x90',
    ])
    const sound = master.renditions[0]?.attributes.get('URI')?.replaceAll('"', '')
    for (const uri of [...master.variants.map((variant) => variant.uri), sound ?? refuse('no sound')]) {
      const url = new URL(uri, playlist).href
      const media = readMediaPlaylist(await fetchText(url), refuse)
      expect(media).toMatchObject({ type: 'EVENT', ended: false })
      const first = new URL(media.segments[0]?.uri ?? refuse(`${uri} is empty`), url).href
      const { stderr } = await exec('ffmpeg', ['-v', 'warning', '-i', first, '-f', 'null', '-'])
      expect(stderr).toBe('')
    }
    await expectMostlyUnencoded()
  })

  test('plays in hls.js', async () => {
    const { page, read } = await startFilm(browser, playerUrl(playlist), 30_000)
    const state = await read()
    await page.close()
    expect(state.errors).toEqual([])
    expect(state.reachedSeconds).toBeGreaterThan(0)
    await expectMostlyUnencoded()
  })

  test('becomes a finished film under the same address once a worker is back', async () => {
    await stack.addWorker()
    expect((await stack.finish(taskId)).task.status).toBe('succeeded')
    const report = await checkLadder(playlist)
    expect(report.flaws).toEqual([])
    expect(report.rungs.map(({ frames }) => frames)).toEqual([3000, 3000, 3000])
  })
})
