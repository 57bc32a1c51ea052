import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { ImageInput } from '../../../shared/jobs/image.ts'
import type { EngineEnv, EngineFactory } from '../engine.ts'
import type { DrawnImage, ImageEngine } from './contract.ts'
import { drawPicture } from './illustrator/draw-picture.ts'

/** The illustrator: reads the prompt, composes a scene of it and draws that; no weights, no network, any size. */
export const builtinImage: EngineFactory<ImageEngine> = {
  name: 'builtin',
  proof: { kind: 'built in' },
  open: async () => ({
    ...{ engine: 'builtin', model: 'illustrator/1', device: 'cpu' },
    canDo: () => true,
    run: draw,
    close: async () => undefined,
  }),
}

const draw = async (input: ImageInput, { scratchDir, signal }: EngineEnv): Promise<DrawnImage> => {
  signal.throwIfAborted()
  const { png, understood } = await drawPicture(input, signal).catch((error: unknown) => {
    signal.throwIfAborted()
    throw new AppError('engine_failed', 'the illustrator could not draw this picture', {}, error)
  })
  const path = join(scratchDir, 'drawn.png')
  await writeFile(path, png, { signal })
  return { path, understood }
}
