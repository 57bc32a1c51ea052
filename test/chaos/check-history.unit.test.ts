import { describe, expect, it } from 'vitest'
import { attemptPrefix } from '../../shared/object-keys.ts'
import { findFlaws } from './check-history.ts'
import type { EventFacts, History, JobFacts } from './history.ts'

const taskId = 'task_1'

const job = (key: string, attempt: number): JobFacts => {
  const id = `job_${key.replaceAll(/\W/g, '')}`
  const type = key.split(':')[0] ?? key
  const prefix = attemptPrefix(taskId, id, attempt)
  return { id, key, type, status: 'succeeded', attempt, worker_id: `w${attempt}`, output_prefix: prefix }
}
const picture = job('encode:base:0000', 2)
const sound = job('audio:0000', 1)

const event = (type: string, data: EventFacts['data'] = {}): Omit<EventFacts, 'seq'> => ({ type, data })
const committed = ({ key, attempt, worker_id: worker }: JobFacts) =>
  event('job.succeeded', { key, attempt, worker })
const lost = ({ key }: JobFacts, attempt: number) =>
  event('job.failed', { key, attempt, worker: `w${attempt}`, error: { code: 'worker_lost' }, retry: true })

const story = [
  event('task.queued'),
  event('task.running'),
  lost(picture, 1),
  committed(sound),
  committed(picture),
  event('task.succeeded'),
]

const numbered = (events: Omit<EventFacts, 'seq'>[]): EventFacts[] =>
  events.map((each, i) => ({ ...each, seq: i + 1 }))

const rung = { name: '90p', width: 160, height: 90, crf: 22, maxrateKbps: 100, bufsizeKbps: 200 }
const pieceOf = (group: string, { output_prefix: prefix }: JobFacts) => ({
  ...{ group, piece: 0, prefix: prefix ?? '' },
  data: { tracks: [], sprites: [], poster: null },
})

const history = (changed: Partial<History> = {}): History => ({
  taskId,
  status: 'succeeded',
  events: numbered(story),
  jobs: [picture, sound],
  manifest: {
    ...{ filmId: 'film_1', taskId, visibility: 'signed', publicPath: null, failedGroups: [], finished: true },
    spec: {
      rate: { num: 25, den: 1 },
      durationSeconds: 2,
      groups: [{ name: 'base', kind: 'plain', rungs: [rung], required: true }],
      pieces: [{ index: 0, firstSegment: 0, frames: [0, 50] }],
      audio: true,
    },
    pieces: [pieceOf('base', picture), pieceOf('audio', sound)],
  },
  livePieces: 0,
  storedPrefixes: [picture, sound].map(({ output_prefix: prefix }) => prefix ?? ''),
  garbage: [],
  ...changed,
})

const withManifest = (pieces: ReturnType<typeof pieceOf>[]): History => {
  const { manifest } = history()
  return history({ manifest: manifest && { ...manifest, pieces } })
}

const stalePrefix = attemptPrefix(taskId, picture.id, 1)

describe('the checker of a chaos run', () => {
  it('finds nothing in a history where a lost attempt was repeated', () => {
    expect(findFlaws(history())).toEqual([])
  })

  it.each<[string, History, RegExp]>([
    ['a task that is lost', history({ status: 'running' }), /is lost: it ended running/],
    [
      'a job that was committed twice',
      history({ events: numbered([...story.slice(0, 4), { ...committed(picture) }, ...story.slice(4)]) }),
      /encode:base:0000: it is succeeded and was committed 2 times/,
    ],
    [
      'a commit by an attempt that had lost its lease',
      history({
        events: numbered([
          ...story.slice(0, 4),
          event('job.succeeded', { key: picture.key, attempt: 1, worker: 'w1' }),
          event('task.succeeded'),
        ]),
      }),
      /w1's attempt 1 committed, w2's 2 held the lease/,
    ],
    [
      'attempts that do not rise',
      history({ events: numbered([...story.slice(0, 3), lost(picture, 1), ...story.slice(3)]) }),
      /attempts do not rise: 1, 1, 2/,
    ],
    ['a gap in the event log', history({ events: numbered(story).toSpliced(1, 1) }), /gap or a double/],
    [
      'a film that plays a losing attempt',
      withManifest([{ ...pieceOf('base', picture), prefix: stalePrefix }, pieceOf('audio', sound)]),
      /the film plays work\/task_1\/\w+\/1\//,
    ],
    [
      'a film without one of its pieces',
      withManifest([pieceOf('base', picture)]),
      /audio:0000: .* has it 0 times/,
    ],
    [
      'a piece that is in the film twice',
      withManifest([pieceOf('base', picture), pieceOf('base', picture), pieceOf('audio', sound)]),
      /encode:base:0000: the manifest has it 2 times/,
    ],
    [
      'an output under another attempt than the committed one',
      history({ jobs: [{ ...picture, output_prefix: stalePrefix }, sound] }),
      /its output lies under work\/task_1\/\w+\/1\//,
    ],
    [
      'bytes of a losing attempt that nobody will sweep',
      history({ storedPrefixes: [...history().storedPrefixes, stalePrefix] }),
      /nobody will sweep it/,
    ],
    [
      'a task that failed before its retry budget was spent',
      history({ events: numbered([...story.slice(0, 3), event('task.failed'), ...story.slice(3)]) }),
      /failed after 1 lost workers/,
    ],
  ])('finds %s', (_title, spoilt, flaw) => {
    expect(findFlaws(spoilt).join('\n')).toMatch(flaw)
  })
})
