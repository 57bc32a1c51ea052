import { describe, expect, it } from 'vitest'
import { citedPaths } from '../../scripts/verify/doc-paths.ts'

describe('paths cited in a document', () => {
  it('are code spans that begin with a folder of ours, and relative links', () => {
    const text = 'See `shared/errors.ts:12`, [the picture](docs/architecture.svg#top) and `npm run demo`.'
    expect(citedPaths(text)).toEqual(['shared/errors.ts', 'docs/architecture.svg'])
  })

  it('are not patterns, placeholders or addresses', () => {
    expect(
      citedPaths('`gpu-worker/jobs/<type>/run.ts` `edge/**` [x](https://a.example/b) [y](#here)'),
    ).toEqual([])
  })
})
