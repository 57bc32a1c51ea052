import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AgainstSource, compareWithSource } from './against-source.ts'
import { readSound, soundRate } from './decode.ts'
import { type Score, score } from './score.ts'

export type Report = {
  video: string
  frameCount: number
  framesPerSecond: number
  pictureSeconds: number
  voiceSeconds: number
  /** The film is as long as the voice, to half a frame. */
  lengthFits: boolean
  score: Score
  againstSource: AgainstSource | null
}

type Files = { video: string; voice: string; source: string | undefined; plain: string | undefined }

export const scoreFilm = async ({ video, voice, source, plain }: Files): Promise<Report> => {
  const dir = await mkdtemp(join(tmpdir(), 'vitascope-lip-sync-score-'))
  try {
    const { score: found, watched } = await score(video, voice)
    const { frameCount, framesPerSecond } = watched.film
    const voiceSeconds = (await readSound(voice)).length / soundRate
    return {
      ...{ video, frameCount, framesPerSecond, voiceSeconds, pictureSeconds: frameCount / framesPerSecond },
      lengthFits: Math.abs(frameCount - voiceSeconds * framesPerSecond) <= 1,
      score: found,
      againstSource: source
        ? await compareWithSource({ watched, score: found, source, voice, plain, dir })
        : null,
    }
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}
