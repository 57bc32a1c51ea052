import { describe, expect, it } from 'vitest'
import type { GroupCount } from '../../../edge/db/group-counts.ts'
import { rungWord } from '../../../edge/domain/anime/rung-words.ts'
import type { JobStatus, TaskStatus } from '../../../shared/task.ts'

type Pieces = (JobStatus | `${'ready' | 'waiting' | 'leased'} again`)[]

const countsOf = (pieces: Pieces): GroupCount[] =>
  pieces.map((piece) => {
    const [status, again] = piece.split(' ') as [JobStatus, string | undefined]
    const tried = again !== undefined || status === 'leased'
    return { group: 'base', status, tried, count: 1, error: null }
  })

describe('the word of a rung', () => {
  it.each<[string, TaskStatus, Pieces]>([
    ['PENDING', 'queued', []],
    ['PENDING', 'running', ['ready', 'ready']],
    ['STARTED', 'running', ['leased', 'ready']],
    ['STARTED', 'running', ['leased again', 'ready']],
    ['STARTED', 'running', ['succeeded', 'ready']],
    ['RETRY', 'running', ['waiting again', 'ready']],
    ['RETRY', 'running', ['succeeded', 'ready again', 'leased']],
    ['SUCCESS', 'running', ['succeeded', 'succeeded']],
    ['SUCCESS', 'succeeded', ['succeeded']],
    ['FAILURE', 'running', ['succeeded', 'failed', 'canceled']],
    ['FAILURE', 'succeeded', ['failed', 'canceled']],
    ['FAILURE', 'failed', []],
    ['FAILURE', 'failed', ['succeeded', 'canceled']],
    ['REVOKED', 'canceled', []],
    ['REVOKED', 'canceled', ['succeeded', 'canceled']],
    ['SUCCESS', 'canceled', ['succeeded', 'succeeded']],
  ])('is %s when the task is %s and its pieces are %j', (word, task, pieces) => {
    expect(rungWord(task, countsOf(pieces))).toBe(word)
  })
})
