import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../support/browser.ts'
import { startEdge } from '../../support/edge.ts'
import { playFilm } from '../../support/player.ts'
import { writeSampleHls } from '../../support/sample-hls.ts'
import { serveFolder } from '../../support/static-server.ts'

let edge: Awaited<ReturnType<typeof startEdge>>
let films: Awaited<ReturnType<typeof serveFolder>>
let folder: string
let browser: Browser

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'player-'))
  await writeSampleHls(folder)
  films = await serveFolder(folder)
  edge = await startEdge()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await edge.stop()
  await films.stop()
  await rm(folder, { recursive: true })
})

const pageOf = (src: string) => `${edge.url}/player?src=${encodeURIComponent(src)}`

/** What the page tells its reader, and what the browser complained about. */
const open = async (url: string) => {
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (line) => {
    if (/Content Security Policy/.test(line.text())) complaints.push(line.text())
  })
  try {
    await page.goto(url)
    await page.waitForFunction(() => document.querySelector('#message')?.textContent !== '')
    return { message: (await page.textContent('#message')) ?? '', complaints }
  } finally {
    await page.close()
  }
}

describe('The player page', () => {
  it('plays a ladder of another origin to its end without an error, under its own strict policy', async () => {
    const seen = await playFilm(browser, pageOf(`${films.url}/playlist.m3u8`), { timeoutMs: 30_000 })
    expect([seen.errors, seen.ended]).toEqual([[], true])
    expect(seen.reachedSeconds).toBeGreaterThan(5.8)
  })

  it.each([
    ['an address without a playlist', () => pageOf(`${films.url}/nothing.m3u8`), /could not be loaded/],
    ['no address', () => `${edge.url}/player`, /Add \?src=/],
    ['a script for an address', () => pageOf('javascript:alert(1)'), /Add \?src=/],
    ['bytes of its own for an address', () => pageOf('data:text/html,x'), /Add \?src=/],
  ])('says in plain words what is wrong with %s', async (_what, url, words) => {
    const { message, complaints } = await open(url())
    expect(message).toMatch(words)
    expect(complaints).toEqual([])
  })
})

it('The API reference draws every route without breaking its policy', async () => {
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text())
  })
  await page.goto(`${edge.url}/docs`)
  await page.waitForSelector('.opblock-summary-path')
  expect(await page.locator('.opblock').count()).toBeGreaterThan(15)
  expect(complaints).toEqual([])
  await page.close()
})
