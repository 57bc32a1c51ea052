import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { checkLadder } from '../support/hls-check.ts'
import { sharedFile } from '../support/media.ts'
import { largestChange, playFilm } from '../support/player.ts'
import { compareFrames, decodeFrame, type Likeness } from '../support/reference-frame.ts'
import { playerUrl, type Stack, startTestStack } from '../support/stack.ts'

type Film = { file: string; seconds: number; ratio: number; ladder?: string[]; black?: true }

/** `ratio`: width by height as a viewer sees it. Small ladders, so that two cores take minutes for all of them. */
const footage: Film[] = [
  { file: 'talking-head-1080x1920-hevc.mp4', seconds: 10.008, ratio: 1080 / 1920, ladder: ['480p', '240p'] },
  { file: 'talking-head-704x1216.mp4', seconds: 10.72, ratio: 704 / 1216, ladder: ['480p', '240p'] },
  { file: 'clip-1080p-h264-aac.mp4', seconds: 5.056, ratio: 16 / 9 },
  { file: 'screen-vfr-3026x1386.mp4', seconds: 8.726, ratio: 3026 / 1386, ladder: ['480p'] },
  { file: 'rotated-1080p.mp4', seconds: 2.005, ratio: 1080 / 1920, ladder: ['480p', '240p'] },
  // Black from end to end: its frames cannot differ.
  { file: 'edit-list-854x480.mp4', seconds: 9, ratio: 854 / 480, ladder: ['480p', '240p'], black: true },
  { file: 'anamorphic-sar-2x1.mp4', seconds: 5, ratio: 1280 / 360, ladder: ['240p'] },
  { file: 'alpha-vp9-720p60.webm', seconds: 9.017, ratio: 16 / 9, ladder: ['480p', '240p'] },
]

const screenshotFolder = process.env.E2E_SCREENSHOTS ?? join(tmpdir(), 'vitascope-screenshots')

describe('real footage', () => {
  let stack: Stack
  let browser: Browser
  beforeAll(async () => {
    ;[stack, browser] = await Promise.all([startTestStack({ slots: 2 }), openBrowser()])
  })
  afterAll(async () => {
    await browser?.close()
    await stack?.stop()
  })

  test.each(footage)('$file becomes a ladder that plays whole, upright and in its shape', async (film) => {
    const path = sharedFile(film.file)
    const { mediaId } = await stack.upload(path)
    const { id } = await stack.transcode(mediaId, film.ladder ? { ladder: film.ladder } : {})
    expect((await stack.finish(id)).task).toMatchObject({ status: 'succeeded', progress: 100 })
    const playlist = await stack.playlistOf(id)
    expect((await checkLadder(playlist)).flaws).toEqual([])

    const name = film.file.replace(/\.\w+$/, '')
    const seen = await playFilm(browser, playerUrl(playlist), {
      screenshots: { folder: screenshotFolder, name },
      rate: 2,
    })
    expect(seen.errors).toEqual([])
    expect(seen.buffered).toHaveLength(1)
    expect(Math.abs(seen.reachedSeconds - film.seconds)).toBeLessThan(0.2)
    expect(seen.width / seen.height / film.ratio).toBeCloseTo(1, 1)
    const likeness = await Promise.all(
      seen.frames.map(async (frame) => compareFrames(frame, await decodeFrame(path, frame.atSeconds))),
    )
    const total = (of: keyof Likeness) => likeness.reduce((sum, frame) => sum + frame[of], 0)
    if (film.black) return expect(total('asItIs')).toBeLessThan(3)
    expect(largestChange(seen.frames)).toBeGreaterThan(1)
    expect(total('asItIs')).toBeLessThan(total('turnedOrMirrored'))
  })

  test('a file without a picture is refused, in words', async () => {
    const { mediaId } = await stack.upload(sharedFile('audio-only-two-tracks.mp4'))
    const { id } = await stack.transcode(mediaId)
    const { task } = await stack.finish(id)
    expect(task).toMatchObject({
      status: 'failed',
      error: { code: 'no_video_stream', message: expect.any(String) },
    })
  })
})
