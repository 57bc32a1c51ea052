import { spawn } from 'node:child_process'

const openers: Partial<Record<NodeJS.Platform, [string, string[]]>> = {
  darwin: ['open', []],
  win32: ['explorer.exe', []],
  linux: ['xdg-open', []],
}

/** Opens the page where there is a desktop to open it on; never a reason to fail. */
export const openBrowser = (url: string): void => {
  const hasDesktop = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  const opener = openers[process.platform]
  if (process.env.CI || !process.stderr.isTTY || !hasDesktop || !opener) return
  const [command, args] = opener
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}
