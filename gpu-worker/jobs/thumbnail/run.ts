import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import { runFfmpeg } from '../../ffmpeg/run.ts'
import { openWindow } from '../../ffmpeg/window.ts'
import type { JobHandler } from '../handler.ts'
import { readVideo, shownTimes } from '../probe/facts.ts'
import { openMedia } from '../probe/open-media.ts'
import { formats, stillArgs } from './args.ts'

/** The picture that a viewer sees at `atSeconds` of the film: the last one shown by then; past the end, the last. */
export const runThumbnail: JobHandler<'thumbnail'> = async (input, env) => {
  const { demuxer, found } = await openMedia(input.mediaId, env)
  if (!found.video) throw new AppError('no_video_stream', 'the file has no video stream')
  const { facts } = readVideo(found.video.stream, found.video.timeline)
  const times = shownTimes(found.video.timeline)
  const starts = [facts.startSeconds, found.audio?.timeline.packets[0]?.seconds ?? facts.startSeconds]
  const wanted = input.atSeconds + Math.max(0, Math.min(...starts))
  const shown = times.findLast((seconds) => seconds <= wanted + 0.0005) ?? facts.startSeconds
  const atSeconds = found.video.timeline.complete
    ? shown
    : Math.max(facts.startSeconds, Math.min(wanted, facts.endSeconds - 0.1))
  const source = { mediaId: input.mediaId, demuxer, videoStream: found.video.stream.index, audioStream: null }
  const window = await openWindow({
    ...{ source, ...env.sourceOf(input.mediaId), kind: 'video' },
    ...{
      fromSeconds: atSeconds,
      toSeconds: atSeconds + 0.001,
      scratchDir: env.scratchDir,
      signal: env.signal,
    },
  })
  try {
    const { extension, contentType } = formats[input.format]
    const name = `thumbnail.${extension}`
    const path = join(env.scratchDir, name)
    const height = input.heightPixels
    const width = Math.max(1, Math.round((height * facts.width) / facts.height))
    const args = stillArgs(window, { atSeconds, width, height, format: input.format, path })
    await runFfmpeg(env.ffmpeg, {
      args,
      scratchDir: env.scratchDir,
      readPaths: window.readPaths,
      signal: env.signal,
    })
    const { sizeBytes } = await env.publish(name, path)
    return { name, contentType, sizeBytes, width, height }
  } finally {
    await window.close()
  }
}
