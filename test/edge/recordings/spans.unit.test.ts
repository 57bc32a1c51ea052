import { describe, expect, it } from 'vitest'
import { maxSpans, stemOf, toSpans } from '../../../edge/domain/recordings/spans.ts'
import { firstTicket } from '../../../edge/domain/recordings/take-ticket.ts'
import { newId } from '../../../shared/ids.ts'
import { RecordingTaskInput } from '../../../shared/tasks/recording.ts'

const mediaId = newId('media', 1_795_210_527_090)
const chunk = { mediaId, offset: 0, sizeBytes: 10, name: null }

/** What D1 takes for one bound value. */
const maxBoundBytes = 2_000_000

describe('The spans of a recording', () => {
  it.each([5_000, 5_001, maxSpans])('fit into a row of D1 with %i chunks', (count) => {
    const chunks = Array.from({ length: count }, (_, i) => ({
      ...{ mediaId, sizeBytes: 8_388_608, name: '1795210527090_abcdefgh.webm'.repeat(9) },
      ...{ offset: 90_000_000_000 + i, place: 1_795_210_527_090_000 + i },
    }))
    const input = RecordingTaskInput.parse({ spans: toSpans(chunks), stem: 'recording_1' })
    expect(input.spans).toHaveLength(count)
    // Jobs are inserted as JSON inside JSON.
    expect(JSON.stringify(JSON.stringify(input)).length).toBeLessThan(maxBoundBytes - 20_000)
  })

  it('have the last chunk of a place that the sender gave, and every chunk of one moment', () => {
    const places = [0, 0, 1, firstTicket, firstTicket]
    const chunks = places.map((place, offset) => ({ ...chunk, place, offset }))
    expect(toSpans(chunks).map(({ place, offset }) => [place, offset])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ])
  })
})

describe('The name of a recording', () => {
  it.each([
    ['My screen', 'My_screen'],
    ['a/b: the <best> film.', 'a_b_the_best_film'],
    ['', 'recording_7'],
    ['  ', 'recording_7'],
    ['???', 'recording_7'],
    ['日本語', '日本語'],
    ['x'.repeat(300), 'x'.repeat(60)],
  ])('of the title %j is %s', (title, stem) => {
    expect(stemOf({ id: 7, title })).toBe(stem)
  })
})
