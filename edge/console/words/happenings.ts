import type { TaskEvent } from '../../../shared/client/index.ts'

type Happening = { seq: number; words: string; at: string | undefined; tone: 'good' | 'bad' | 'plain' }

const taskWords: Record<string, string> = {
  'task.queued': 'Asked for',
  'task.running': 'A worker took it up',
  'task.succeeded': 'Finished',
  'task.failed': 'Ended without a result',
  'task.canceled': 'Canceled',
  'task.edited': 'Changed: only what differs is made again',
}

const jobNouns: Record<string, string> = {
  probe: 'The source was looked at',
  encode: 'Piece encoded',
  remux: 'Piece copied',
  audio: 'Sound encoded',
  poster: 'Poster taken',
  script: 'The story was written',
  image: 'Picture drawn',
  speech: 'Words spoken',
  compose: 'Piece composed',
  soundtrack: 'Sound mixed',
  join: 'Pieces joined',
  assemble: 'Chunks put together and made seekable',
  import: 'Source fetched',
  face_check: 'Looked for a face',
  template: 'Scene laid out and drawn',
  thumbnail: 'Picture taken',
  face_track: 'Face found and followed',
  lip_sync: 'Piece of moving lips made',
  upscale: 'Piece enlarged',
  presenter: 'Presenter drawn',
  transcription: 'Speech heard',
}

/** `encode:base:0007` → `base 8`; pieces and scenes are counted from one, as people do. */
const placeOf = (key: string): string => {
  const [, ...rest] = key.split(':')
  return rest.map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : part)).join(' ')
}

/** One numbered event of a task as a line for people; undefined for what says nothing to them. */
export const happeningOf = ({ seq, type, data }: TaskEvent): Happening | undefined => {
  const { at, key = '', type: job = '', cached } = (data ?? {}) as Record<string, string | undefined>
  const named = taskWords[type]
  if (named !== undefined) {
    const tone = type === 'task.succeeded' ? 'good' : type === 'task.failed' ? 'bad' : 'plain'
    return { seq, words: named, at, tone }
  }
  const place = placeOf(key)
  const noun = `${jobNouns[job] ?? job}${place === '' ? '' : ` · ${place}`}`
  if (type === 'job.succeeded')
    return { seq, at, tone: 'plain', words: cached ? `${noun} (made before)` : noun }
  if (type === 'job.failed') return { seq, at, tone: 'bad', words: `An attempt failed · ${key}` }
  return undefined
}
