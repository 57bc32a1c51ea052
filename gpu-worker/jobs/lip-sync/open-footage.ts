import { type Footage, openSpan } from './source-frames.ts'
import { readUpright, type Upright } from './upright.ts'

/** How the film's frames will look, from its first one. */
export const openFootage = async (footage: Footage): Promise<Upright> => {
  const window = await openSpan(footage, { first: 0, end: 1 }, false)
  try {
    return await readUpright(footage.source.mediaId, window, footage.env)
  } finally {
    await window.close()
  }
}
