import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { makeCodedFilm, readFrameNumbers, readSamples, toneErrors } from '../support/coded-film.ts'
import { encodeJobs } from '../support/edge-log.ts'
import { checkLadder } from '../support/hls-check.ts'
import { makeScratch } from '../support/media.ts'
import { playFilm } from '../support/player.ts'
import { playerUrl, type Stack, startTestStack } from '../support/stack.ts'

const frames = 1800
const rate = '30000/1001'

describe('a minute at 29.97 frames a second, encoded in pieces', () => {
  let stack: Stack
  let browser: Browser
  let scratch: Awaited<ReturnType<typeof makeScratch>>
  let taskId: string
  let playlist: string

  beforeAll(async () => {
    ;[stack, browser, scratch] = await Promise.all([
      startTestStack({ slots: 2 }),
      openBrowser(),
      makeScratch(),
    ])
    const film = join(scratch.dir, 'coded.mp4')
    await makeCodedFilm(film, frames, rate)
    const { mediaId } = await stack.upload(film)
    const task = await stack.transcode(mediaId, { ladder: ['180p', '90p'], copy: 'never' })
    taskId = task.id
    expect((await stack.finish(taskId)).task).toMatchObject({ status: 'succeeded' })
    playlist = await stack.playlistOf(taskId)
  })

  afterAll(async () => {
    await browser?.close()
    await stack?.stop()
    await rm(scratch.dir, { recursive: true })
  })

  test('consists of five pieces or more', async () => {
    expect(encodeJobs(await stack.jobs(taskId)).length).toBeGreaterThanOrEqual(5)
  })

  test('is a ladder without a flaw: equal steps, equal lengths, no word from ffmpeg', async () => {
    const report = await checkLadder(playlist)
    expect(report.flaws).toEqual([])
    expect(report.rungs.map(({ name, frames: count }) => [name, count])).toEqual([
      ['180p', frames],
      ['90p', frames],
    ])
  })

  test.each(['180p', '90p'])('shows every frame of the source once and in order at %s', async (rung) => {
    const numbers = await readFrameNumbers(new URL(`playlist_h264_${rung}.m3u8`, playlist).href)
    expect(numbers).toEqual(Array.from({ length: frames }, (_, index) => index))
  })

  test('sounds without a gap, a repeat or a click', async () => {
    const samples = await readSamples(new URL('playlist_audio.m3u8', playlist).href)
    const seconds = (frames * 1001) / 30_000
    expect(Math.abs(samples.length / 48_000 - seconds)).toBeLessThan(0.1)
    // The tone's own start and end are edges, not joints.
    const inside = toneErrors(samples, 440).slice(4_800, Math.floor((seconds - 0.1) * 48_000))
    expect(inside.reduce((worst, error) => Math.max(worst, error), 0)).toBeLessThan(0.005)
  })

  test('plays through in hls.js without an error or a gap', async () => {
    const seen = await playFilm(browser, playerUrl(playlist), { rate: 4 })
    expect(seen.errors).toEqual([])
    expect(seen.buffered).toHaveLength(1)
    expect(Math.abs(seen.reachedSeconds - (frames * 1001) / 30_000)).toBeLessThan(0.2)
  })
})
