import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { EngineEnv } from '../../gpu-worker/engines/engine.ts'
import { builtinImage } from '../../gpu-worker/engines/image/builtin.ts'
import type { DrawnImage, ImageEngine } from '../../gpu-worker/engines/image/contract.ts'
import { encodePng } from '../../gpu-worker/engines/image/illustrator/pixels/png.ts'
import type { ImageInput } from '../../shared/jobs/image.ts'
import { makeScratch } from '../support/media.ts'
import { surroundingsOf, withEngine } from './harness/index.ts'
import { findImageFlaws } from './image.case.ts'

describe('every engine of pictures keeps its contract', () => {
  it('the built-in illustrator', async () => {
    const claims = { seeded: true, understands: true, listens: true }
    expect(await withEngine(builtinImage, {}, (engine, env) => findImageFlaws(engine, env, claims))).toEqual(
      [],
    )
  })
})

/** An engine that is nothing but this function. */
const engineOf = (run: (input: ImageInput, env: EngineEnv) => Promise<DrawnImage>): ImageEngine => ({
  ...{ engine: 'broken', model: 'none', device: 'cpu' },
  canDo: () => true,
  run,
  close: async () => undefined,
})

const greyPng = ({ width, height }: { width: number; height: number }) =>
  encodePng({ width, height, data: new Uint8Array(width * height * 4).fill(128) })

const flawsOf = async (engine: ImageEngine) => {
  const scratch = await makeScratch()
  try {
    const env = { ...(await surroundingsOf()), scratchDir: scratch.dir }
    return await findImageFlaws(engine, env, { seeded: true, understands: true, listens: true })
  } finally {
    await scratch.remove()
  }
}

describe('the suite of pictures', () => {
  it('finds an engine that draws one grey whatever is asked, to the end', async () => {
    const engine = engineOf(async (input, { scratchDir }) => {
      const path = join(scratchDir, 'grey.png')
      await writeFile(path, await greyPng(input))
      return { path, understood: ['unicorn'] }
    })
    expect(await flawsOf(engine)).toEqual([
      'a picture shows something: its brightness varies by 0.0 only',
      'another seed gives another picture: the same picture',
      'another prompt gives another picture: the same picture',
      'the words that were understood are those of the prompt: "unicorn"',
      'an engine ends soon after its signal: it finished all the same',
    ])
  })

  it('finds an engine that gives no picture at all', async () => {
    const engine = engineOf(async (_input, { scratchDir }) => {
      const path = join(scratchDir, 'sorry.png')
      await writeFile(path, '{"error":"out of memory"}')
      return { path, understood: null }
    })
    const flaws = await flawsOf(engine)
    expect(flaws.length).toBeGreaterThan(6)
    expect(flaws[0]).toContain('the image engine gave a file that is no PNG, JPEG or WebP')
  })
})
