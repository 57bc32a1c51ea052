import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { largestChange, playFilm } from './player.ts'
import { samplePlayerPage, writeSampleHls } from './sample-hls.ts'
import { serveFolder } from './static-server.ts'

let folder: string
let server: Awaited<ReturnType<typeof serveFolder>>
let browser: Browser

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'player-'))
  await writeSampleHls(folder)
  await writeFile(join(folder, 'player.html'), samplePlayerPage)
  const hls = createRequire(import.meta.url).resolve('hls.js/dist/hls.min.js')
  server = await serveFolder(folder, { '/hls.js': hls })
  browser = await openBrowser()
}, 60_000)

afterAll(async () => {
  await browser.close()
  await server.stop()
  await rm(folder, { recursive: true })
})

const play = (timeoutMs: number) =>
  playFilm(browser, `${server.url}/player.html?src=/playlist.m3u8`, { timeoutMs })

test('a sound ladder plays to its end without an error, with a moving picture', {
  timeout: 60_000,
}, async () => {
  const seen = await play(20_000)
  expect(seen.errors).toEqual([])
  expect(seen.ended).toBe(true)
  expect(seen.buffered).toHaveLength(1)
  expect(Math.abs(seen.reachedSeconds - 6)).toBeLessThan(0.2)
  expect(largestChange(seen.frames)).toBeGreaterThan(1)
})

test('a ladder with a missing segment shows its errors', { timeout: 60_000 }, async () => {
  await rm(join(folder, 'h264_180p_1.ts'))
  await rm(join(folder, 'h264_90p_1.ts'))
  await expect(play(3_000).then((seen) => seen.errors)).resolves.not.toEqual([])
})
