import { soundBitrateKbps } from '../../../shared/films/windows.ts'
import type { Rational } from '../../../shared/hls/film.ts'
import type { FileRef, MadeFile } from '../../../shared/jobs/file-ref.ts'
import { type FilmResult, planFilm } from './film-plan.ts'
import type { CommittedOutput, Pending, PlanTools } from './plan.ts'
import { storedFile } from './stored-file.ts'

type MadePiece = Pick<MadeFile, 'name' | 'sizeBytes'> & { outputPrefix: string }

/** One piece of picture: how many frames it is of, and what its job made, once it has. */
type PieceOfPicture = { frames: number; made: MadePiece | undefined }

type Joining = {
  pieces: PieceOfPicture[]
  rate: Rational
  /** Undefined while it is still made, null for a film without sound. */
  sound: FileRef | null | undefined
  /** Silence before it. */
  soundStartSeconds?: number
  fileName: string
  stage: { name: string; fromPercent: number; toPercent: number }
}

const joiningPercent = 5

/** Joins pieces and sound once all are there; the MP4 is a media of the account. */
export const joinPieces = (
  { pieces, rate, sound, soundStartSeconds, fileName, stage }: Joining,
  tools: PlanTools,
): CommittedOutput<'join'> | undefined => {
  const frameCount = pieces.reduce((sum, { frames }) => sum + frames, 0)
  const made = pieces.flatMap((piece) => (piece.made === undefined ? [] : [{ ...piece, made: piece.made }]))
  const doneFrames = made.reduce((sum, { frames }) => sum + frames, 0)
  const { name, fromPercent, toPercent } = stage
  tools.stage(name, fromPercent, toPercent - joiningPercent, doneFrames, frameCount)
  if (made.length < pieces.length || sound === undefined) return undefined
  const files = made.map((piece) => storedFile(piece.made, piece.made))
  const input = {
    ...{ pieces: files, rate, frameCount, sound, audioBitrateKbps: soundBitrateKbps, fileName },
    ...(soundStartSeconds ? { soundStartSeconds } : {}),
  }
  const joined = tools.job('join', 'join', input, { priority: 1 })
  tools.stage('joining', toPercent - joiningPercent, toPercent, joined ? 1 : 0, 1)
  return joined
}

/** The adaptive film of a joined MP4: what was just encoded well is not encoded again for the top rung. */
export const planJoinedFilm = (
  joined: { mediaId: string; visibility: 'signed' | 'public'; filmId?: string },
  tools: PlanTools,
  fromPercent: number,
): FilmResult | Pending =>
  planFilm(
    { ...joined, ladder: null, measure: 'box', copy: 'auto', plainFilters: 'plain' },
    tools,
    fromPercent,
  )
