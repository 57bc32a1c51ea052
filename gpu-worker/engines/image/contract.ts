import type { ImageInput } from '../../../shared/jobs/image.ts'
import type { Engine } from '../engine.ts'

export type DrawnImage = {
  /** A PNG, JPEG or WebP in scratchDir; the handler brings it to the asked size as PNG, cropping evenly. */
  path: string
  /** Words of the prompt that shaped it; null where the engine cannot say. */
  understood: string[] | null
}

export type ImageEngine = Engine<ImageInput, DrawnImage>
