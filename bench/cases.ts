import type { Recorded } from './recording/recorded.ts'
import { replay } from './recording/recorded.ts'
import type { Ratio } from './report.ts'
import { spreadOf } from './report.ts'
import { type Film, type FilmCost, runFilm, runToFirstSegment } from './run-film.ts'
import type { System } from './system.ts'

export type Result = Ratio & { what: string; notes: string[] }
export type Case = { names: string[]; round: (flip: boolean) => Promise<void>; results: () => Result[] }

type Bare = Awaited<ReturnType<typeof replay>>

const cpuOf = ({ edgeSeconds, workerSeconds, programSeconds }: FilmCost): number =>
  edgeSeconds + workerSeconds + programSeconds

const seconds = (milliseconds: number): number => milliseconds / 1000

const costNotes = (whole: readonly FilmCost[], bare: readonly Bare[]): string[] => {
  const cpu = (of: (cost: FilmCost) => number) => spreadOf(whole.map(of), 2)
  return [
    `CPU-s whole job ${cpu(cpuOf)} = edge ${cpu((cost) => cost.edgeSeconds)} + worker ${cpu((cost) => cost.workerSeconds)} + its programs ${cpu((cost) => cost.programSeconds)}`,
    `CPU-s the same argv bare ${spreadOf(
      bare.map((run) => run.cpuSeconds),
      2,
    )}`,
    `wall s whole job ${spreadOf(
      whole.map((cost) => seconds(cost.wallMs)),
      1,
    )}, bare ${spreadOf(
      bare.map((run) => seconds(run.wallMs)),
      1,
    )}`,
  ]
}

type Against = { system: System; film: Film; ffmpegPath: string; recorded: Recorded[]; look: boolean }

/** Whole job ÷ the same ffmpeg argv bare, one right after the other in each round. */
export const wholeAgainstBare = (
  { name, goal, what }: { name: string; goal: number; what: string },
  { system, film, ffmpegPath, recorded, look }: Against,
): Case & { films: FilmCost[] } => {
  const films: FilmCost[] = []
  const bare: Bare[] = []
  const runWhole = async () => void films.push(await runFilm(system, film, { look }))
  const runBare = async () => void bare.push(await replay(ffmpegPath, recorded))
  return {
    names: [name],
    films,
    round: async (flip) => {
      for (const run of flip ? [runBare, runWhole] : [runWhole, runBare]) await run()
    },
    results: () => {
      const rounds = films.map((cost, i) => cpuOf(cost) / (bare[i]?.cpuSeconds ?? Number.NaN))
      return [{ name, goal, what, rounds, notes: costNotes(films, bare) }]
    },
  }
}

/** First playable segment ÷ whole job, of films that were made anyway or just for this. */
export const firstAgainstWhole = (
  { system, film }: { system: System; film: Film },
  made: FilmCost[] | undefined,
): Case => {
  const films = made ?? []
  return {
    names: ['P5'],
    round: async () => {
      if (made === undefined) films.push(await runFilm(system, film, { look: true }))
    },
    results: () => [
      {
        name: 'P5',
        goal: 0.08,
        what: 'create to first playable segment ÷ whole encode of 60 s, wall',
        rounds: films.map((cost) => cost.firstSegmentMs / cost.wallMs),
        notes: [
          `wall s first segment ${spreadOf(
            films.map((cost) => seconds(cost.firstSegmentMs)),
            2,
          )}`,
        ],
      },
    ],
  }
}

/** First playable segment of a ten times longer source ÷ that of the short one. */
export const longAgainstShort = (system: System, films: { long: Film; short: Film }): Case => {
  const long: number[] = []
  const short: number[] = []
  const runLong = async () => void long.push(await runToFirstSegment(system, films.long))
  const runShort = async () => void short.push(await runToFirstSegment(system, films.short))
  return {
    names: ['P5b'],
    round: async (flip) => {
      for (const run of flip ? [runLong, runShort] : [runShort, runLong]) await run()
    },
    results: () => [
      {
        name: 'P5b',
        goal: 1.1,
        what: 'create to first playable segment, 10 min ÷ 1 min source, wall',
        rounds: long.map((ms, i) => ms / (short[i] ?? Number.NaN)),
        notes: [`wall s 10 min ${spreadOf(long.map(seconds), 2)}, 1 min ${spreadOf(short.map(seconds), 2)}`],
      },
    ],
  }
}
