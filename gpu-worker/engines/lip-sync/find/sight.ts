import type { Hit } from './detect.ts'
import type { Head } from './head.ts'
import type { Pyramid } from './pyramid.ts'

/** What sees faces in single pictures; boxes are as a cascade's: square, brow to chin, as wide as a face. */
export type Sight = {
  /** Most likely first; `enoughVotes` votes are a clear face. */
  findFaces: (pyramid: Pyramid) => Promise<Hit[]>
  /** The head of a box, turned as its eyes stand. */
  headOf: (pyramid: Pyramid, hit: Hit) => Head
  /** Whether a face is still seen where one was followed to. */
  isConfirmed: (pyramid: Pyramid, head: Head) => Promise<boolean>
}
