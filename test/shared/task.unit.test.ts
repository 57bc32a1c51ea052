import { describe, expect, it } from 'vitest'
import { camelKeys, snakeKeys } from '../../shared/snake-case.ts'
import { openTaskStatuses, statesBefore, taskTransitions } from '../../shared/task.ts'

describe('the states of a task', () => {
  it('end only from an open one', () => {
    for (const end of ['succeeded', 'failed', 'canceled'] as const) {
      expect(statesBefore(taskTransitions, end)).toEqual([...openTaskStatuses])
    }
  })

  it('lead back to the queue from a failure or a cancel, and to running from every end by an edit', () => {
    expect(statesBefore(taskTransitions, 'queued')).toEqual(['failed', 'canceled'])
    expect(statesBefore(taskTransitions, 'running')).toEqual(['queued', 'succeeded', 'failed', 'canceled'])
  })
})

describe('public JSON', () => {
  it('has snake_case keys at every depth and leaves values alone', () => {
    expect(snakeKeys({ mediaId: 'aB', list: [{ atSeconds: 1 }], none: null })).toEqual({
      media_id: 'aB',
      list: [{ at_seconds: 1 }],
      none: null,
    })
  })

  it('is read back to our own keys', () => {
    const input = { mediaId: 'med_1', nested: { heightPixels: 2 } }
    expect(camelKeys(snakeKeys(input))).toEqual(input)
  })
})
