import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { makeCodedFilm } from '../support/coded-film.ts'
import {
  dropFile,
  ensureConsole,
  findFlaws,
  openRoom,
  patience,
  play,
  signIn,
} from '../support/console-room.ts'
import { bareFfmpeg, makeScratch, sharedFile } from '../support/media.ts'
import { type Stack, startTestStack } from '../support/stack.ts'

const longest = 300_000

/** The whole console with a real edge, a real worker and a real browser. */
describe('the console', () => {
  let stack: Stack
  let browser: Browser
  let scratch: Awaited<ReturnType<typeof makeScratch>>
  let page: Page
  let complaints: string[]

  beforeAll(async () => {
    ensureConsole()
    ;[stack, browser, scratch] = await Promise.all([startTestStack(), openBrowser(), makeScratch()])
    ;({ page, complaints } = await openRoom(browser, `${stack.url}/console`))
    await signIn(page, stack.account.username, stack.account.password)
    await page.getByRole('heading', { name: 'What shall it be?' }).waitFor(patience)
  })

  afterAll(async () => {
    await browser?.close()
    await stack?.stop()
    await scratch.remove()
  })

  const begin = async (name: RegExp): Promise<void> => {
    await page.goto(`${stack.url}/console`)
    await page.getByRole('link', { name }).click()
  }
  const untilDone = async (): Promise<void> => {
    await page.locator('.room-head .status:is(.succeeded, .failed, .canceled)').waitFor(patience)
    expect(await page.getByRole('alert').allTextContents()).toEqual([])
  }
  const rung = (name: string, state: string) => page.locator(`[data-rung="${name}"][data-state="${state}"]`)

  test(
    'takes a dropped film to the anime API and plays it while it is still being made',
    async () => {
      const film = join(scratch.dir, 'show.mp4')
      const source = [
        '-f',
        'lavfi',
        '-i',
        'testsrc2=s=426x240:r=10:d=5',
        '-f',
        'lavfi',
        '-i',
        'sine=f=330:d=5',
      ]
      await bareFfmpeg(...source, '-c:v', 'libx264', '-preset', 'veryfast', '-pix_fmt', 'yuv420p', film)
      await begin(/^Stream a film/)
      await dropFile(page.locator('.drop'), film)
      await page.locator('.drop').getByText('show.mp4').waitFor(patience)
      await page.getByText('Anime', { exact: true }).click()
      await page.getByRole('textbox', { name: 'Public path' }).fill('shows/first')
      for (const name of ['1080p', '1080p clean', '480p', '480p clean', '240p'])
        await page.locator('.one-of-option').getByText(name, { exact: true }).click()
      expect(await findFlaws(page)).toEqual([])

      // The only worker stands still after the first pieces: what plays then is a film in the making.
      const [worker] = stack.workers
      if (worker === undefined) throw new Error('there is no worker')
      await page.getByRole('button', { name: 'Upload and stream' }).click()
      for (const key of ['encode:base:0000', 'audio:0000'])
        await worker.waitFor((entry) => entry.event === 'done' && entry.key === key)
      process.kill(worker.pid, 'SIGSTOP')
      try {
        await play(page)
        await page.locator('.room-head .status.running').waitFor(patience)
        await page.locator('[data-rung="480p_uspp"]:not([data-state="done"])').waitFor(patience)
      } finally {
        process.kill(worker.pid, 'SIGCONT')
      }
      await untilDone()
      await rung('240p', 'done').waitFor(patience)
      await rung('480p_uspp', 'done').waitFor(patience)
      expect(await findFlaws(page)).toEqual([])
      expect((await fetch(`${stack.url}/shows/first/playlist.m3u8`)).status).toBe(200)
    },
    longest,
  )

  test(
    'gives a face other words, and says why it cannot where there is no face',
    async () => {
      const head = join(scratch.dir, 'head.mp4')
      const small = ['-t', '1.6', '-vf', 'scale=264:456', '-an', '-c:v', 'libx264', '-preset', 'veryfast']
      await bareFfmpeg('-i', sharedFile('talking-head-704x1216.mp4'), ...small, head)
      const faceless = join(scratch.dir, 'faceless.mp4')
      await makeCodedFilm(faceless, 25, '25')
      for (const path of [faceless, head]) {
        await begin(/^Lip-sync/)
        await page.locator('input[type=file]').setInputFiles(path)
        await page.getByRole('textbox', { name: 'Text' }).fill('Good morning.')
        await page.getByRole('button', { name: 'Upload and lip-sync' }).click()
        await page.getByRole('heading', { name: 'Good morning.' }).waitFor(patience)
        if (path === head) break
        await page.getByRole('alert').getByText('No face was found', { exact: true }).waitFor(patience)
        await page.getByRole('button', { name: 'Try again' }).waitFor(patience)
        expect(await findFlaws(page)).toEqual([])
      }
      await untilDone()
      await play(page)
      await page.getByRole('link', { name: 'lip-sync.mp4' }).waitFor(patience)
    },
    longest,
  )

  test(
    'tells a story of own words, picture by picture, and draws one of them again',
    async () => {
      await begin(/^Tell a story/)
      await page.getByText('Own words', { exact: true }).click()
      await page
        .getByRole('textbox', { name: 'Scenes' })
        .fill('A red fox walks through the snow.\n\nAt night it sleeps.')
      await page.getByRole('button', { name: /Format/ }).click()
      await page.getByRole('option', { name: /Draft/ }).click()
      await page.getByRole('button', { name: 'Tell it' }).click()

      const pictureOf = (scene: number) => page.locator(`[data-scene="${scene}"] img`)
      await page.getByText('A red fox walks through the snow.').first().waitFor(patience)
      for (const scene of [1, 2]) await pictureOf(scene).waitFor(patience)
      await untilDone()
      await play(page)
      expect(await findFlaws(page)).toEqual([])

      const drawn = async (scene: number) =>
        /med_\w+/.exec((await pictureOf(scene).getAttribute('src')) ?? '')?.[0] ?? 'no picture'
      const [first, second] = [await drawn(1), await drawn(2)]
      await page.getByRole('button', { name: 'Draw again, scene 2' }).click()
      await page.locator(`[data-scene="2"] img:not([src*="${second}"])`).waitFor(patience)
      await untilDone()
      expect(await drawn(1)).toBe(first)
    },
    longest,
  )

  test(
    'lists all of it, and the browser had nothing to complain of',
    async () => {
      await page.goto(`${stack.url}/console`)
      for (const title of ['shows/first', 'Good morning.'])
        await page.getByText(title).first().waitFor(patience)
      expect(await page.locator('.task-row').count()).toBe(4)
      expect(await findFlaws(page)).toEqual([])
      expect(complaints).toEqual([])
    },
    longest,
  )
})
