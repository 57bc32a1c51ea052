import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { UserProblem } from '../../scripts/support/user-problem.ts'
import { scoreFilm } from './score-film.ts'
import { showScore } from './show.ts'

const help = `npm run bench -- lip-sync-score --video OUT.mp4 --voice VOICE.wav [--source SOURCE.mp4] [--plain PLAIN.mp4] [--json]

Says how well the mouth in OUT follows VOICE, from the pixels alone. With the source film it also scores the source, a
remux of it with the new sound and OUT five frames late, and compares the pictures outside the mouth.
bench/README.md says how it looks. A failed score ends with exit code 1.`

const options = {
  video: { type: 'string' },
  voice: { type: 'string' },
  source: { type: 'string' },
  plain: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

export const runLipSyncScore = async (args: string[]): Promise<void> => {
  const { values } = parseArgs({ args, options })
  if (values.help) return console.log(help)
  if (values.video === undefined || values.voice === undefined) throw new UserProblem(help)
  const { video, voice, source, plain, json } = values
  for (const path of [video, voice, source, plain])
    if (path !== undefined && !existsSync(path)) throw new UserProblem(`there is no file ${path}`)
  const report = await scoreFilm({ video, voice, source, plain })
  console.log(json ? JSON.stringify(report, null, 2) : showScore(report))
  const failed = Object.values(report.againstSource?.passed ?? {}).includes(false)
  if (!report.score.passed || failed) process.exitCode = 1
}
