import { drfEmpty } from '../drf.ts'

/** An unknown task: neither body nor type. */
export const unknownTask = (allow: string): Response => drfEmpty(404, allow)
