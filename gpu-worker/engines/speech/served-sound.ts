import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { Demuxer } from '../../../shared/jobs/source.ts'
import type { SpeechInput } from '../../../shared/jobs/speech.ts'
import { inputArgs } from '../../ffmpeg/input-args.ts'
import { runFfmpeg } from '../../ffmpeg/run.ts'
import { sniff } from '../../ffmpeg/sniff.ts'
import type { EngineEnv } from '../engine.ts'
import { longestSpeechSeconds } from './contract.ts'
import { toChunks } from './text/chunks.ts'
import { assertHasWords } from './text/scripts.ts'

/** One request asks for no more: servers have limits of their own (OpenAI 4,096), and an answer is held in memory. */
const longestRequest = 2_000
const pauseSeconds = 0.35

type Piece = { path: string; demuxer: Demuxer }

/** Has a server speak the text, part by part where it is long, into one file. @throws engine_failed: no sound */
export const speakThrough = async (
  input: SpeechInput,
  env: EngineEnv,
  speak: (text: string) => Promise<Uint8Array>,
): Promise<string> => {
  assertHasWords(input.text)
  const pieces: Piece[] = []
  for (const [at, text] of toChunks(input.text, input.language, longestRequest).entries())
    pieces.push(await savePiece(await speak(text), join(env.scratchDir, `served-${at}`)))
  const [only, ...more] = pieces
  if (only && more.length === 0) return only.path
  return joinPieces(pieces, env)
}

const savePiece = async (bytes: Uint8Array, path: string): Promise<Piece> => {
  const demuxer = sniff(bytes)
  if (!demuxer) {
    throw new AppError('engine_failed', 'the speech server answered with no sound that we know', {
      got: `${bytes.length} bytes`,
      allowed: ['wav', 'flac', 'ogg', 'mp3', 'aac'],
    })
  }
  await writeFile(path, bytes)
  return { path, demuxer }
}

const joinPieces = async (pieces: readonly Piece[], { ffmpeg, scratchDir, signal }: EngineEnv) => {
  const path = join(scratchDir, 'served.wav')
  const heard = pieces.map((_, at) => {
    const pause = at < pieces.length - 1 ? `,apad=pad_dur=${pauseSeconds}` : ''
    return `[${at}:a:0]aresample=48000,aformat=channel_layouts=mono${pause}[p${at}]`
  })
  const joints = pieces.map((_, at) => `[p${at}]`).join('')
  const graph = [...heard, `${joints}concat=n=${pieces.length}:v=0:a=1[out]`].join(';')
  const args = [
    ...pieces.flatMap(inputArgs),
    '-filter_complex',
    graph,
    '-map',
    '[out]',
    '-t',
    String(longestSpeechSeconds + 1),
  ]
  await runFfmpeg(ffmpeg, { args: [...args, '-f', 'wav', `file:${path}`], scratchDir, signal })
  return path
}
