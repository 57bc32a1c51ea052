import { describe, expect, it } from 'vitest'
import { byNames, byPlaces } from '../../../gpu-worker/jobs/assemble/order.ts'
import type { ChunkSpan } from '../../../shared/jobs/assemble.ts'

const span = (place: number, name: string | null, offset = 0): ChunkSpan => ({
  ...{ mediaId: 'med_1', offset, sizeBytes: 1, place, name },
})
const namesOf = (spans: ChunkSpan[] | undefined) => spans?.map(({ name }) => name)

describe('the order of chunks', () => {
  it('is that of their places, equal ones as they arrived', () => {
    const spans = [span(3, 'c'), span(1, 'a'), span(3, 'd'), span(2, 'b')]
    expect(namesOf(byPlaces(spans))).toEqual(['a', 'b', 'c', 'd'])
  })

  it('is by names the film’s own beginning, then the times in front of the others', () => {
    const spans = [span(1, '30_z.webm'), span(2, '99_head.webm'), span(3, '20_x.webm'), span(4, '100_y.webm')]
    const named = byNames(spans, ({ name }) => name === '99_head.webm')
    expect(namesOf(named)).toEqual(['99_head.webm', '20_x.webm', '30_z.webm', '100_y.webm'])
  })

  it('keeps the places of the others when one of them has no time in its name', () => {
    const spans = [span(1, '30_z.webm'), span(2, 'blob'), span(3, '1_head.webm')]
    const named = byNames(spans, ({ name }) => name === '1_head.webm')
    expect(namesOf(named)).toEqual(['1_head.webm', '30_z.webm', 'blob'])
  })

  it('is not to be told by names when no chunk or several begin like a film', () => {
    const spans = [span(1, '1_a.webm'), span(2, '2_b.webm')]
    expect(byNames(spans, () => false)).toBeUndefined()
    expect(byNames(spans, () => true)).toBeUndefined()
  })
})
