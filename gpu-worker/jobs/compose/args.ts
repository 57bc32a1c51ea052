import type { ComposeInput } from '../../../shared/jobs/compose.ts'
import type { Demuxer } from '../../../shared/jobs/source.ts'
import { inputArgs } from '../../ffmpeg/input-args.ts'
import { seekArgs } from '../../segments/seek.ts'
import { composeGraph, scenesSeen, spansOf } from './graph.ts'
import type { Picture } from './pictures.ts'
import { pieceOutput } from './piece-output.ts'

const isFilm = (demuxer: Picture['demuxer']): demuxer is Demuxer => !demuxer.endsWith('_pipe')

/** A film is read from the keyframe before the first frame that is shown, but always to a picture that can be held. */
const pictureArgs = (input: ComposeInput, picture: Picture, startFrame: number): string[] => {
  const { num, den } = input.rate
  if (!isFilm(picture.demuxer)) return ['-noautorotate', '-framerate', `${num}/${den}`, ...inputArgs(picture)]
  const wanted = (Math.max(0, input.window.firstFrame - startFrame) * den) / num
  const last = Math.max(0, picture.endSeconds - picture.startSeconds - 1)
  const fromSeconds = wanted === 0 ? 0 : picture.startSeconds + Math.min(wanted, last)
  return [...seekArgs({ whole: true, demuxer: picture.demuxer }, fromSeconds), ...inputArgs(picture)]
}

/** Tokens for one run of ffmpeg from the scenes' pictures to `path`. `pictures` by the scene's index. */
export const composeArgs = (
  input: ComposeInput,
  pictures: readonly Picture[],
  captions: string | undefined,
  path: string,
): string[] => {
  const seen = scenesSeen(spansOf(input))
  return [
    ...seen.flatMap((index) => {
      const picture = pictures[index]
      return picture ? pictureArgs(input, picture, input.scenes[index]?.startFrame ?? 0) : []
    }),
    ...['-filter_complex', composeGraph(input, pictures, captions)],
    ...pieceOutput(input, path),
  ]
}
