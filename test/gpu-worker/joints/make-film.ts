import { copyFile, mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { dropWholeFiles } from '../../../gpu-worker/ffmpeg/window-whole.ts'
import { runAudio } from '../../../gpu-worker/jobs/audio/run.ts'
import { runEncode } from '../../../gpu-worker/jobs/encode/run.ts'
import type { JobEnv } from '../../../gpu-worker/jobs/handler.ts'
import { runRemux } from '../../../gpu-worker/jobs/remux/run.ts'
import type { Grid, Piece, Rung, TrackPiece } from '../../../shared/hls/film.ts'
import { segmentOutputName } from '../../../shared/hls/film.ts'
import type { EncodeInput, EncodeOutput } from '../../../shared/jobs/encode.ts'
import type { Source } from '../../../shared/jobs/source.ts'
import { makeScratch, testTools } from '../../support/media.ts'
import { noEngines } from '../../support/no-engines.ts'
import { serveFile } from '../../support/range-server.ts'

export const rungOf = (name: string, width: number, height: number, crf = 18): Rung => ({
  ...{ name, width, height, crf, maxrateKbps: 20_000, bufsizeKbps: 40_000 },
})

/** @param cuts first frames of the segments and, last, the frame count. @param sizes segments of each piece. */
export const piecesAt = (cuts: readonly number[], sizes: readonly number[]): Piece[] => {
  let firstSegment = 0
  return sizes.map((size, index) => {
    const piece = { index, firstSegment, frames: cuts.slice(firstSegment, firstSegment + size + 1) }
    firstSegment += size
    return piece
  })
}

export type Studio = Awaited<ReturnType<typeof openStudio>>

/** Runs real handlers over a source served by HTTP and keeps what they publish as playable folders. */
export const openStudio = async (
  path: string,
  source: Omit<Source, 'mediaId'>,
  controller = new AbortController(),
  engines = noEngines,
) => {
  const scratch = await makeScratch()
  const server = await serveFile(path)
  const ffmpeg = await testTools()
  const outDir = join(scratch.dir, 'out')
  const logged: Record<string, unknown>[] = []
  let runs = 0
  const env = async (folder: string): Promise<JobEnv> => {
    runs += 1
    const scratchDir = join(scratch.dir, `run-${runs}`)
    await mkdir(scratchDir)
    return {
      ...{ scratchDir, signal: controller.signal, ffmpeg, engines, allowLoopback: true },
      sourceOf: () => ({ url: server.url, sizeBytes: server.sizeBytes }),
      publish: async (name, filePath) => {
        const target = join(outDir, folder, name)
        await mkdir(dirname(target), { recursive: true })
        await copyFile(filePath, target)
        return { sizeBytes: (await stat(target)).size }
      },
      log: (entry) => void logged.push(entry),
    }
  }
  const named: Source = { mediaId: `med_${path}`, ...source }
  const base = { source: named, encoder: { family: 'x264', ffmpegMajor: ffmpeg.ffmpegMajor } } as const

  const writePlaylist = async (folder: string, track: string, pieces: TrackPiece[]): Promise<string> => {
    const segments = pieces.flatMap((piece) => piece.segments)
    const lines = segments.flatMap(([ms], i) => [
      `#EXTINF:${(ms / 1000).toFixed(6)},`,
      segmentOutputName(track, i),
    ])
    const longest = Math.ceil(Math.max(...segments.map(([ms]) => ms)) / 1000)
    const head = [
      '#EXTM3U',
      '#EXT-X-VERSION:6',
      `#EXT-X-TARGETDURATION:${longest}`,
      '#EXT-X-MEDIA-SEQUENCE:0',
    ]
    const file = join(outDir, folder, `${track}.m3u8`)
    await writeFile(file, [...head, ...lines, '#EXT-X-ENDLIST', ''].join('\n'))
    return file
  }

  return {
    logged,
    outDir,
    server,
    /** Encodes every piece in turn; resolves with each output and a playlist for each rung. */
    encode: async (
      folder: string,
      film: { grid: Grid; pieces: Piece[]; rungs: Rung[] } & Partial<EncodeInput>,
    ): Promise<{ outputs: EncodeOutput[]; playlists: string[] }> => {
      const { pieces, ...rest } = film
      const outputs: EncodeOutput[] = []
      for (const piece of pieces) {
        const input = {
          ...base,
          group: 'base',
          filters: 'plain',
          storyboard: null,
          poster: false,
          ...rest,
          piece,
        } as const
        outputs.push(await runEncode(input, await env(folder)))
      }
      const playlists = await Promise.all(
        film.rungs.map(({ name }, i) =>
          writePlaylist(
            folder,
            name,
            outputs.flatMap(({ tracks }) => tracks[i] ?? []),
          ),
        ),
      )
      return { outputs, playlists }
    },
    remux: async (
      folder: string,
      grid: Grid,
      pieces: Piece[],
    ): Promise<{ tracks: TrackPiece[]; playlist: string }> => {
      const tracks: TrackPiece[] = []
      for (const piece of pieces)
        tracks.push(...(await runRemux({ source: named, grid, piece }, await env(folder))).tracks)
      return { tracks, playlist: await writePlaylist(folder, 'source', tracks) }
    },
    audio: async (
      folder: string,
      film: { grid: Grid; pieces: Piece[]; audioEndSeconds: number },
    ): Promise<{ tracks: TrackPiece[]; playlist: string }> => {
      const tracks: TrackPiece[] = []
      const { grid, audioEndSeconds } = film
      for (const [i, piece] of film.pieces.entries()) {
        const last = i === film.pieces.length - 1
        const input = { source: named, grid, piece, last, audioEndSeconds, bitrateKbps: 128 }
        tracks.push(...(await runAudio(input, await env(folder))).tracks)
      }
      return { tracks, playlist: await writePlaylist(folder, 'audio', tracks) }
    },
    close: async () => {
      await server.close()
      await dropWholeFiles()
      await scratch.remove()
    },
  }
}
