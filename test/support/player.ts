import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import {
  type Frame,
  hasReached,
  isPlaying,
  isReady,
  listenForErrors,
  readState,
  setRate,
  startPlaying,
  takeFrame,
} from './player-page.ts'

type State = ReturnType<typeof readState>

/** `errors`: hls.js errors (fatal or not), media, console and page errors, and moments that were never reached. */
export type Playback = State & { frames: Frame[]; screenshots: string[] }

export type PlayOptions = {
  /** Parts of the duration at which a frame is taken. */
  sampleAt?: number[]
  /** Screenshots of the same moments go to this folder, named after the film. */
  screenshots?: { folder: string; name: string }
  timeoutMs?: number
  /** Speed of the clock once it plays. */
  rate?: number
}

/** Opens a film, finished or not, and resolves once it plays. The caller closes `page`. */
export const startFilm = async (browser: Browser, pageUrl: string, timeoutMs: number) => {
  const page = await browser.newPage({ viewport: { width: 960, height: 720 } })
  const seen: string[] = []
  page.on('pageerror', (error) => seen.push(`page: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()}`)
  })
  await page.addInitScript(listenForErrors)
  await page.goto(pageUrl)
  const read = async (): Promise<State> => {
    const state = await page.evaluate(readState)
    return { ...state, errors: [...state.errors, ...seen] }
  }
  const wait = (condition: () => boolean, missing: string) =>
    page.waitForFunction(condition, undefined, { timeout: timeoutMs }).catch(async (cause: Error) => {
      throw new Error(`the film ${missing}: ${JSON.stringify(await read())}`, { cause })
    })
  await wait(isReady, 'shows no picture')
  await page.evaluate(startPlaying)
  await wait(isPlaying, 'does not play')
  /** Resolves at this moment of the film, at its end or at a media error; a moment never reached is an error. */
  const reach = async (seconds: number): Promise<void> => {
    await page
      .waitForFunction(hasReached, seconds, { timeout: timeoutMs, polling: 'raf' })
      .catch((error: Error) => seen.push(`did not reach ${seconds} s: ${error.message}`))
  }
  return { page, read, reach }
}

/** Plays a film from its first frame to its end at its own speed and tells everything that was seen. */
export const playFilm = async (
  browser: Browser,
  pageUrl: string,
  { sampleAt = [0.1, 0.5, 0.9], screenshots: to, timeoutMs = 60_000, rate = 1 }: PlayOptions = {},
): Promise<Playback> => {
  const { page, read, reach } = await startFilm(browser, pageUrl, timeoutMs)
  try {
    await page.evaluate(setRate, rate)
    const { durationSeconds } = await read()
    const frames: Frame[] = []
    const screenshots: string[] = []
    for (const share of sampleAt) {
      await reach(share * durationSeconds)
      frames.push(await page.evaluate(takeFrame))
      if (to) screenshots.push(await shoot(page, to, share))
    }
    await reach(Number.MAX_VALUE)
    return { ...(await read()), frames, screenshots }
  } finally {
    await page.close()
  }
}

const shoot = async (page: Page, to: { folder: string; name: string }, share: number): Promise<string> => {
  await mkdir(to.folder, { recursive: true })
  const path = join(to.folder, `${to.name}-${Math.round(share * 100)}.png`)
  await page.screenshot({ path })
  return path
}

/** Largest mean difference of brightness between any two frames: 0 for a frozen picture. */
export const largestChange = (frames: readonly Frame[]): number => {
  const difference = (a: Frame, b: Frame) =>
    a.luma.reduce((sum, value, i) => sum + Math.abs(value - (b.luma[i] ?? 0)), 0) / a.luma.length
  return Math.max(0, ...frames.flatMap((a) => frames.map((b) => difference(a, b))))
}
