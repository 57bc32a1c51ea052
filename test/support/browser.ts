import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** CHROME_PATH, Debian's own place, then PATH. */
export const findChromium = (env: NodeJS.ProcessEnv): string => {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = [
    ...(env.CHROME_PATH ? [env.CHROME_PATH] : []),
    '/usr/bin/chromium',
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
  ]
  for (const path of candidates) {
    try {
      accessSync(path, constants.X_OK)
      return path
    } catch {
      // not here: the next place
    }
  }
  throw new Error(
    'No Chromium found: browser tests need it. Install the package `chromium` or set CHROME_PATH.',
  )
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(process.env),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--autoplay-policy=no-user-gesture-required',
      '--mute-audio',
    ],
  })
