import { describe, expect, it } from 'vitest'
import { chunkFailure } from '../../../edge/http/recordings/adapter.ts'
import { readCreate } from '../../../edge/http/recordings/read-create.ts'
import { findLatePlacing, readPlacing } from '../../../edge/http/recordings/read-placing.ts'
import { AppError } from '../../../shared/errors.ts'

const create = (sent: Record<string, unknown>, more: { sizeBytes?: number; strict?: boolean } = {}) =>
  readCreate(
    { fields: new Map(Object.entries(sent)), sizeBytes: more.sizeBytes },
    { strict: more.strict ?? false },
  )

describe('what a recording is called', () => {
  it('is empty where nothing was sent, without blanks around it, and may be a number', () => {
    expect(create({})).toEqual({ naming: { title: '', description: '' } })
    expect(create({ title: ' a ', description: 7 })).toEqual({ naming: { title: 'a', description: '7' } })
    expect(create({ title: 'a', description: null })).toEqual({ naming: { title: 'a', description: '' } })
  })

  it('counts characters, not code units', () => {
    expect(create({ title: '🎬'.repeat(255) })).toHaveProperty('naming')
    expect(create({ title: '🎬'.repeat(256) })).toHaveProperty('errors.title')
  })

  it('is told by all its flaws at once', () => {
    expect(create({ title: 'a\0b', description: {}, video_file: 'x' })).toEqual({
      errors: {
        title: ['Null characters are not allowed.'],
        description: ['Not a valid string.'],
        video_file: ['The submitted data was not a file. Check the encoding type on the form.'],
      },
    })
    expect(create({ title: 'a' }, { sizeBytes: 0 })).toHaveProperty('errors.video_file')
    expect(create({ video_file: '' }, { strict: true })).toEqual({
      errors: { title: ['This field is required.'] },
    })
  })
})

const place = (sent: Record<string, string>) => readPlacing(new Map(Object.entries(sent)))

describe('the place of a chunk', () => {
  it('is its first byte or its number, with or without a digest', () => {
    const sha256 = 'AB'.repeat(32)
    expect(place({})).toEqual({ placing: {} })
    expect(place({ offset: '1048576', sha256 })).toEqual({
      placing: { offset: 1_048_576, sha256: 'ab'.repeat(32) },
    })
    expect(place({ index: ' 3 ' })).toEqual({ placing: { index: 3 } })
  })

  it.each([
    [{ offset: '' }],
    [{ offset: '1e3' }],
    [{ index: '-1' }],
    [{ index: '9'.repeat(16) }],
    [{ sha256: 'ab' }],
    [{ offset: '0', index: '0' }],
  ])('cannot be %j', (sent) => expect(place(sent)).toHaveProperty('errors'))

  it('comes too late after the file', () => {
    const fields = new Map([
      ['video_id', '1'],
      ['index', '2'],
    ])
    expect(findLatePlacing(new Set(['video_id', 'index']), fields)).toBeUndefined()
    expect(findLatePlacing(new Set(['video_id']), fields)).toEqual({
      index: ['Send this field before the file.'],
    })
  })
})

describe('a chunk that could not be stored', () => {
  it('says what the server may tell, and nothing of its insides', async () => {
    const answer = chunkFailure(new AppError('internal', 'The store is full'), 'PATCH, OPTIONS', 'req_1')
    expect([answer?.status, await answer?.text()]).toEqual([
      ...[500, '{"message":"An error occurred on the server","error_details":"The store is full"}'],
    ])
    const secret = chunkFailure(new TypeError('at /srv/app.ts'), 'PATCH, OPTIONS', 'req_1')
    expect(await secret?.text()).toBe(
      '{"message":"An error occurred on the server","error_details":"The chunk could not be stored"}',
    )
  })

  it.each(['not_found', 'conflict', 'too_large', 'unavailable'] as const)(
    'is worded as everywhere for %s',
    (code) => expect(chunkFailure(new AppError(code, 'x'), 'PATCH, OPTIONS', 'req_1')).toBeUndefined(),
  )
})
