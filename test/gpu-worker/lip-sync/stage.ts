import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createLineup } from '../../../gpu-worker/engines/create-lineup.ts'
import type { Engines } from '../../../gpu-worker/engines/lineup.ts'
import { builtinFaceFinder, builtinLipSync } from '../../../gpu-worker/engines/lip-sync/builtin.ts'
import { runFaceCheck } from '../../../gpu-worker/jobs/face-check/run.ts'
import { runFaceTrack } from '../../../gpu-worker/jobs/face-track/run.ts'
import { runLipSync } from '../../../gpu-worker/jobs/lip-sync/run.ts'
import type { Grid } from '../../../shared/hls/film.ts'
import type { FaceTrackInput } from '../../../shared/jobs/face-track.ts'
import type { LipSyncInput } from '../../../shared/jobs/lip-sync.ts'
import { bareOptions, surroundingsOf } from '../../contract/harness/index.ts'
import { jobEnvOfFiles } from '../../support/job-env-files.ts'
import { bareFfmpeg, makeScratch, testTools } from '../../support/media.ts'
import { type DrawnHead, drawPicture } from './drawn-head.ts'
import { wavOf } from './sounds.ts'

/** Draws a film, lossless but for 4:2:0; equal frames are drawn once. `args`: further tokens before the path. */
export const drawFilm = async (
  path: string,
  size: { width: number; height: number },
  frames: readonly (readonly DrawnHead[])[],
  args: readonly string[] = [],
): Promise<void> => {
  const known = new Map<string, Uint8Array>()
  const pictures = frames.map((heads) => {
    const key = JSON.stringify(heads)
    const picture = known.get(key) ?? drawPicture(size.width, size.height, heads)
    known.set(key, picture)
    return picture
  })
  await writeFile(`${path}.yuv`, Buffer.concat(pictures))
  const raw = ['-f', 'rawvideo', '-pix_fmt', 'yuv420p', '-s', `${size.width}x${size.height}`, '-r', '25']
  const coded = ['-c:v', 'libx264', '-preset', 'ultrafast', '-crf', '8', '-g', '20', '-bf', '2']
  await bareFfmpeg(...raw, '-i', `${path}.yuv`, ...coded, ...args, path)
}

/** Both jobs over real ranged HTTP, with the built-in engines; what they publish is kept. */
export const openStage = async (
  filmPath: string,
  voice: Float32Array,
  frameCount: number,
  seconds = frameCount / 25,
) => {
  const scratch = await makeScratch()
  const surroundings = await surroundingsOf()
  const finder = await builtinFaceFinder.open(bareOptions, surroundings)
  const mover = await builtinLipSync.open(bareOptions, surroundings)
  const voicePath = join(scratch.dir, 'voice.wav')
  await writeFile(voicePath, wavOf(voice))
  const trackPath = join(scratch.dir, 'track.json')
  const files: Record<string, string> = { [filmPath]: filmPath, voice: voicePath, track: trackPath }
  await writeFile(trackPath, '')
  const grid: Grid = { rate: { num: 25, den: 1 }, startSeconds: 0, frameCount, videoEndSeconds: seconds }
  const source = { mediaId: filmPath, demuxer: 'mov' as const, videoStream: 0, audioStream: null }
  const [encoder] = [(await testTools()).encoders.find(({ family }) => family === 'x264')]
  if (!encoder) throw new Error('x264 is missing')

  const withEnv = async <T>(
    signal: AbortSignal,
    work: (job: Awaited<ReturnType<typeof jobEnvOfFiles>>) => Promise<T>,
  ): Promise<T> => {
    const job = await jobEnvOfFiles(files, signal)
    const engines: Engines = {
      ...job.env.engines,
      faceFinding: createLineup('face finding', [finder]),
      lipSync: createLineup('lip-sync', [mover] as never) as unknown as Engines['lipSync'],
    }
    try {
      return await work({ ...job, env: { ...job.env, engines } })
    } finally {
      await job.close()
    }
  }
  const never = new AbortController().signal

  const track = (input: Partial<FaceTrackInput> = {}, signal = never) =>
    withEnv(signal, async ({ env, published }) => {
      const made = await runFaceTrack({ source, grid, faceBox: null, noFace: 'fail', ...input }, env)
      await copyFile(join(published, made.name), trackPath)
      return { ...made, text: await readFile(trackPath, 'utf8') }
    })

  const check = () => withEnv(never, ({ env }) => runFaceCheck({ source, grid }, env))

  let pieces = 0
  const move = (input: Pick<LipSyncInput, 'window'> & Partial<LipSyncInput>, signal = never) =>
    withEnv(signal, async ({ env, published }) => {
      const usual = {
        ...{ source, grid, encoder, voice: { mediaId: 'voice' }, voiceSeconds: voice.length / 16_000 },
        ...{ track: { key: 'track', sizeBytes: 1 }, policy: 'loop' as const },
      }
      const made = await runLipSync({ ...usual, ...input }, env)
      pieces += 1
      const path = join(scratch.dir, `piece-${pieces}.ts`)
      await copyFile(join(published, made.name), path)
      return { ...made, path }
    })

  const close = async () => {
    await finder.close()
    await mover.close()
    await scratch.remove()
  }
  return { check, track, move, close, dir: scratch.dir, grid }
}

/** Every frame's lightness of the first video of a file. */
export const lumaFrames = async (
  path: string,
  { width, height }: { width: number; height: number },
): Promise<Uint8Array[]> => {
  const raw = `${path}.${width}.gray`
  const plane = ['-vf', 'extractplanes=y', '-fps_mode', 'passthrough', '-f', 'rawvideo']
  await bareFfmpeg('-i', path, '-map', '0:v:0', ...plane, raw)
  const bytes = await readFile(raw)
  const size = width * height
  return Array.from({ length: Math.floor(bytes.length / size) }, (_, n) =>
    bytes.subarray(n * size, (n + 1) * size),
  )
}
