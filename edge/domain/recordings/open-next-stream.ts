import type { Context } from '../../context.ts'
import type { UploadRow } from '../../db/client.ts'
import { openStream } from '../uploads/open-stream.ts'

/** One more stream for chunks of a recording. */
export const openRecordingStream = (ctx: Context): Promise<UploadRow> =>
  openStream(ctx, { name: 'recording', path: '/recordings/chunks' })
