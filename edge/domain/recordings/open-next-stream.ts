import type { Context } from '../../context.ts'
import type { UploadRow } from '../../db/client.ts'
import { openStream } from '../uploads/open-stream.ts'

export const recordingStream = { name: 'recording', path: '/recordings/chunks' }

/** One more stream for chunks of a recording. */
export const openRecordingStream = (ctx: Context): Promise<UploadRow> => openStream(ctx, recordingStream)
