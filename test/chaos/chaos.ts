import { openAsBlob } from 'node:fs'
import { join } from 'node:path'
import { createVitascopeClient } from '../../shared/client/index.ts'
import { makeCodedFilm, readFrameNumbers } from '../support/coded-film.ts'
import { startEdge } from '../support/edge.ts'
import { checkLadder } from '../support/hls-check.ts'
import { makeScratch } from '../support/media.ts'
import { findFlaws } from './check-history.ts'
import { startCrew } from './crew.ts'
import { keepFilming } from './films.ts'
import { type History, readHistory } from './history.ts'
import { planStrikes } from './schedule.ts'
import { createImpostor } from './stale-attempt.ts'
import { type Field, strikeOnce } from './strike.ts'

export type ChaosOptions = {
  kills: number
  seed: number
  /** Short, so that a lost job is soon elsewhere; workers beat three times in it. */
  leaseMs?: number
  workers?: number
  tell?: (line: string) => void
}

export type ChaosReport = {
  flaws: string[]
  kills: number
  stalls: number
  films: number
  jobs: number
  attempts: number
  lostAttempts: number
  retries: number
}

const frames = 500
const filmsAtOnce = 3

/** Reads the film as a player would: every segment, and every frame of it once. */
const watchFilm = async (playlist: unknown): Promise<string[]> => {
  if (typeof playlist !== 'string') return ['it has no playlist']
  const { flaws } = await checkLadder(playlist)
  if (flaws.length > 0) return flaws
  const numbers = await readFrameNumbers(new URL('playlist_h264_180p.m3u8', playlist).href)
  if (numbers.length !== frames) return [`it shows ${numbers.length} frames, not ${frames}`]
  const wrong = numbers.flatMap((number, index) => (number === index ? [] : [`${number} for ${index}`]))
  return wrong.length === 0
    ? []
    : [`it shows ${wrong.length} wrong frames: ${wrong.slice(0, 5).join(', ')} …`]
}

/** A worker may only believe in a commit that the edge's own log knows. */
const checkBeliefs = (committed: readonly string[], histories: readonly History[]): string[] => {
  const real = new Set(
    histories.flatMap(({ jobs }) =>
      jobs.flatMap(({ id, status, attempt }) => (status === 'succeeded' ? [`${id} ${attempt}`] : [])),
    ),
  )
  return committed.filter((each) => !real.has(each)).map((each) => `${each} was told that it had committed`)
}

/** Kills and stalls real workers over a real edge while films are made; the flaws are the verdict. */
export const runChaos = async (options: ChaosOptions): Promise<ChaosReport> => {
  const { kills, seed, leaseMs = 4_000, workers = 3, tell = () => undefined } = options
  const [edge, scratch] = await Promise.all([
    startEdge({ vars: { LEASE_MS: String(leaseMs) } }),
    makeScratch(),
  ])
  const account = await edge.seedAccount()
  const client = createVitascopeClient({ url: edge.url, token: account.apiKey })
  const crew = await startCrew({ edgeUrl: edge.url, token: account.workerToken, size: workers })
  const flaws: string[] = []
  try {
    const path = join(scratch.dir, 'coded.mp4')
    await makeCodedFilm(path, frames, '25')
    const { media_id: mediaId } = await client.uploads.uploadFile(await openAsBlob(path), {
      name: 'coded.mp4',
    })
    const retry = async (taskId: string): Promise<void> => {
      const headers = { authorization: `Bearer ${account.apiKey}` }
      const answer = await fetch(`${edge.url}/v1/tasks/${taskId}/retry`, { method: 'POST', headers })
      if (!answer.ok) throw new Error(`the retry of ${taskId} answers ${answer.status}`)
    }
    const films = keepFilming({ client, retry, mediaId, atOnce: filmsAtOnce })

    const impostor = createImpostor(edge.url, account.workerToken)
    const field: Field = { db: edge.env.DB, crew, impostor, lost: [], flaws }
    const aftermaths: Promise<void>[] = []
    const strikes = planStrikes(kills, seed)
    const strikeAll = async (): Promise<void> => {
      for (const [i, strike] of strikes.entries()) {
        const { what, aftermath } = await strikeOnce(field, strike)
        tell(`${i + 1}/${strikes.length} ${what}`)
        aftermath.catch(() => undefined) // awaited below; until then nobody listens
        aftermaths.push(aftermath)
      }
      await Promise.all(aftermaths)
    }
    // Filming goes on for as long as the strikes do: it can only end first by failing.
    await Promise.race([strikeAll(), films.rolling])
    const { taskIds, retries } = await films.wrap()
    tell(`${taskIds.length} films are made; checking them`)

    // Once more, now that other attempts have won.
    for (const job of field.lost) flaws.push(...(await impostor.speakFor(job)))
    const histories: History[] = []
    for (const taskId of taskIds) {
      const history = await readHistory(edge.env, taskId)
      histories.push(history)
      const { playback_url: playlist } = await client.tasks.get(taskId)
      const seen = await watchFilm(playlist)
      flaws.push(...findFlaws(history), ...seen.map((flaw) => `${taskId}: ${flaw}`))
    }
    flaws.push(...checkBeliefs(crew.committed(), histories))
    const jobs = histories.flatMap((history) => history.jobs)
    return {
      flaws,
      kills,
      stalls: strikes.length - kills,
      films: taskIds.length,
      jobs: jobs.length,
      attempts: jobs.reduce((sum, { attempt }) => sum + attempt, 0),
      lostAttempts: field.lost.length,
      retries,
    }
  } finally {
    flaws.push(...(await crew.stop()))
    await edge.stop()
    await scratch.remove()
  }
}
