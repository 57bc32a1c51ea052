import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { buildConsole } from '../../scripts/bootstrap/console.mjs'

const root = join(import.meta.dirname, '../..')
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** Something a busy machine may take its time for. */
export const patience = { timeout: 90_000 }

/** A no-op after `npm test` has done it; needed where one file is run by itself. */
export const ensureConsole = (): void => buildConsole(root, process.execPath)

export type Room = { page: Page; complaints: string[] }

/** A page of its own that keeps what the browser complained about: scripts that threw, refusals by the policy. */
export const openRoom = async (browser: Browser, url: string, width = 1280): Promise<Room> => {
  const page = await browser.newPage({ viewport: { width, height: 900 } })
  page.setDefaultTimeout(patience.timeout)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (line) => {
    if (/Content Security Policy|Warning:/.test(line.text())) complaints.push(line.text())
  })
  await page.goto(url)
  return { page, complaints }
}

export const signIn = async (page: Page, username: string, password: string): Promise<void> => {
  await page.getByLabel('Name').fill(username)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

const mayCopy = 1

/** Drops a file of this machine on an element, as its file manager would: the browser itself reads it. */
export const dropFile = async (target: Locator, path: string): Promise<void> => {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (box === null) throw new Error('nothing to drop on is in sight')
  const session = await target.page().context().newCDPSession(target.page())
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const data = { items: [], files: [path], dragOperationsMask: mayCopy }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...point, data })
  await session.detach()
}

type AxeNode = { target: string[]; failureSummary?: string }
type Axe = { run: (options: object) => Promise<{ violations: { id: string; nodes: AxeNode[] }[] }> }

/** Runs inside the page. */
const lookForFlaws = async (): Promise<string[]> => {
  const { axe } = globalThis as unknown as { axe: Axe }
  const { violations } = await axe.run({ resultTypes: ['violations'] })
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  )
}

/** What axe finds in the room as it stands, in light and in dark, and whether it is wider than a phone. */
export const findFlaws = async (page: Page): Promise<string[]> => {
  const source = await readFile(axePath, 'utf8')
  const flaws: string[] = []
  const before = page.viewportSize()
  await page.evaluate(source)
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    flaws.push(...(await page.evaluate(lookForFlaws)).map((flaw) => `${colorScheme}: ${flaw}`))
  }
  await page.setViewportSize({ width: 360, height: 740 })
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  if (overflow > 0) flaws.push(`the room is ${overflow} px wider than a phone`)
  if (before !== null) await page.setViewportSize(before)
  return flaws
}

/** Runs inside the page: has the film's clock moved? */
const hasPlayed = (): boolean => (document.querySelector('video')?.currentTime ?? 0) > 0.2

export const play = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => (document.querySelector('video')?.readyState ?? 0) >= 2, null, patience)
  await page.evaluate(async () => {
    const video = document.querySelector('video')
    if (video === null) throw new Error('there is no film')
    video.muted = true
    await video.play()
  })
  await page.waitForFunction(hasPlayed, null, patience)
}
