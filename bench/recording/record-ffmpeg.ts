import { spawn } from 'node:child_process'
import { linkSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// Stands in for ffmpeg under the recording worker: keeps the argv with hard links of the files it reads, then runs it.

const [, , ffmpegPath = 'ffmpeg', keepDir = '.', ...args] = process.argv
const jobDir = process.cwd()

const linkTree = (from: string, to: string): void => {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.isDirectory()) {
      mkdirSync(join(to, entry.name))
      linkTree(join(from, entry.name), join(to, entry.name))
    } else if (!entry.name.startsWith('.')) linkSync(join(from, entry.name), join(to, entry.name))
  }
}

const keep = (): void => {
  const folder = join(keepDir, `${Date.now()}-${process.pid}`)
  mkdirSync(folder)
  linkTree(jobDir, folder)
  const rewritten = args.map((token, i) => {
    if (!token.startsWith('file:') || token.includes(jobDir)) return token.replaceAll(jobDir, folder)
    const path = join(folder, `outside-${i}`)
    linkSync(token.slice('file:'.length), path)
    return `file:${path}`
  })
  writeFileSync(join(folder, 'argv.json'), JSON.stringify(rewritten))
}

// The worker's own trials at start read no file.
if (args.some((token) => token.startsWith('file:'))) keep()
spawn(ffmpegPath, args, { stdio: 'inherit' }).on('exit', (code) => process.exit(code ?? 1))
