import { readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import { say } from './messages.mjs'
import { installByApt } from './programs.mjs'

/** What burnt-in captions are drawn with; macOS and Windows bring fonts of their own. */
const wanted = [
  { file: 'NotoSans-Bold.ttf', debian: 'fonts-noto-core', for: 'Latin, Greek and Cyrillic' },
  { file: 'NotoSansDevanagari-Bold.ttf', debian: 'fonts-noto-core', for: 'Hindi' },
  { file: 'NotoSansCJK-Bold.ttc', debian: 'fonts-noto-cjk', for: 'Chinese and Japanese' },
]

/** @param {readonly string[]} folders */
const missingIn = (folders) => {
  const names = new Set()
  for (const folder of folders) {
    try {
      for (const entry of readdirSync(folder, { recursive: true })) names.add(basename(String(entry)))
    } catch {
      // a folder that is not there has no fonts
    }
  }
  return wanted.filter(({ file }) => !names.has(file))
}

/** Installs the fonts where that needs no question, else says what captions will lack. @param {Record<string, string | undefined>} env */
export const ensureFonts = (env, platform = process.platform) => {
  if (platform !== 'linux') return
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', join(homedir(), '.local/share/fonts')]
  const missing = missingIn(folders)
  if (missing.length === 0) return
  installByApt([...new Set(missing.map(({ debian }) => debian))], env)
  for (const { file, debian, for: scripts } of missingIn(folders))
    say(
      `no ${file}: films with captions in ${scripts} get them as WebVTT alone (Debian: apt install ${debian})`,
    )
}
