import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { ImageInput } from '../../../shared/jobs/image.ts'
import type { EngineEnv, EngineFactory } from '../engine.ts'
import type { DrawnImage, ImageEngine } from './contract.ts'
import { createStudio, type Studio } from './illustrator/studio.ts'

/** The illustrator: reads the prompt, composes a scene of it and draws that; no weights, no network, any size. */
export const builtinImage: EngineFactory<ImageEngine> = {
  name: 'builtin',
  proof: { kind: 'built in' },
  open: async () => {
    const studio = createStudio()
    return {
      ...{ engine: 'builtin', model: 'illustrator/1', device: 'cpu' },
      canDo: () => true,
      run: (input, env) => draw(studio, input, env),
      close: studio.close,
    }
  },
}

const draw = async (studio: Studio, input: ImageInput, env: EngineEnv): Promise<DrawnImage> => {
  const { scratchDir, signal } = env
  const drawn = await studio.draw(input, signal).catch((error: unknown) => {
    signal.throwIfAborted()
    throw new AppError('engine_failed', 'the illustrator could not draw this picture', {}, error)
  })
  if (!drawn.ok)
    throw new AppError('engine_failed', 'the illustrator could not draw this picture', {}, drawn.message)
  const path = join(scratchDir, 'drawn.png')
  await writeFile(path, drawn.png, { signal })
  return { path, understood: drawn.understood }
}
