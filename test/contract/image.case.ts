import { copyFile, readFile, stat } from 'node:fs/promises'
import { createLineup } from '../../gpu-worker/engines/create-lineup.ts'
import type { EngineEnv } from '../../gpu-worker/engines/engine.ts'
import type { ImageEngine } from '../../gpu-worker/engines/image/contract.ts'
import { runImage } from '../../gpu-worker/jobs/image/run.ts'
import { ImageInput, ImageOutput } from '../../shared/jobs/image.ts'
import { makeScratch } from '../support/media.ts'
import { noEngines } from '../support/no-engines.ts'
import { collectFlaws, type Flaws, findAbortFlaw, unless } from './harness/index.ts'
import { readPicture } from './read-picture.ts'

export type ImageClaims = {
  /** Whether the same seed gives the same picture. */
  seeded: boolean
  /** Whether it says which words of a prompt it used. */
  understands: boolean
  /** Whether pictures of another prompt look different. */
  listens: boolean
}

type Drawn = { output: ImageOutput; png: Buffer }

const prompt = 'a red fox in a snowy forest at night'
const sizes = [
  { width: 96, height: 160 },
  { width: 160, height: 90 },
  { width: 64, height: 64 },
]

/** Runs the job by one engine and reads back what it published. */
export const drawByJob = async (
  engine: ImageEngine,
  env: EngineEnv,
  input: Partial<ImageInput> = {},
  signal = env.signal,
): Promise<Drawn> => {
  const published = await makeScratch()
  const path = `${published.dir}/image.png`
  try {
    const output = await runImage(ImageInput.parse({ prompt, width: 96, height: 160, ...input }), {
      ...{ ...env, signal, allowLoopback: true },
      engines: { ...noEngines, image: createLineup('image', [engine]) },
      sourceOf: () => {
        throw new Error('a picture reads no file')
      },
      publish: async (_name, from) => {
        await copyFile(from, path)
        return { sizeBytes: (await stat(path)).size }
      },
    })
    return { output, png: await readFile(path) }
  } finally {
    await published.remove()
  }
}

/** What holds for every engine of pictures. */
export const findImageFlaws = async (
  engine: ImageEngine,
  env: EngineEnv,
  claims: ImageClaims,
): Promise<Flaws> => {
  const draw = (input: Partial<ImageInput> = {}) => drawByJob(engine, env, input)
  return collectFlaws({
    'a picture has the size that was asked for': async () => {
      const flaws = []
      for (const size of sizes) {
        const { width, height } = await readPicture((await draw(size)).png, env)
        if (width !== size.width || height !== size.height)
          flaws.push(`${width}x${height} instead of ${size.width}x${size.height}`)
      }
      return flaws
    },
    'a picture shows something': async () => {
      const { spread } = await readPicture((await draw()).png, env)
      return unless(spread > 8, `its brightness varies by ${spread.toFixed(1)} only`)
    },
    'the output is what was published': async () => {
      const { output, png } = await draw()
      ImageOutput.parse(output)
      return unless(output.sizeBytes === png.length, `${output.sizeBytes} of ${png.length} bytes`)
    },
    'the same seed gives the same picture': async () => {
      if (!claims.seeded) return undefined
      const [a, b] = [await draw({ seed: 7 }), await draw({ seed: 7 })]
      return unless(a.png.equals(b.png), 'another picture')
    },
    'another seed gives another picture': async () => {
      if (!claims.seeded) return undefined
      const [a, b] = [await draw({ seed: 7 }), await draw({ seed: 8 })]
      return unless(!a.png.equals(b.png), 'the same picture')
    },
    'another prompt gives another picture': async () => {
      if (!claims.listens) return undefined
      const [a, b] = [await draw(), await draw({ prompt: 'a ship on the sea by day' })]
      return unless(!a.png.equals(b.png), 'the same picture')
    },
    'the words that were understood are those of the prompt': async () => {
      const { understood } = (await draw()).output
      if (!claims.understands) return unless(understood === null, `it says ${understood}`)
      const foreign = understood?.filter((word) => !prompt.includes(word)) ?? ['nothing']
      return foreign.map((word) => `"${word}"`)
    },
    'an engine ends soon after its signal': async () =>
      findAbortFlaw((signal) => drawByJob(engine, env, { width: 2048, height: 2048 }, signal), 5),
  })
}
