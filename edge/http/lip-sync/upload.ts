import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { createLipSync } from '../../domain/lip-sync/create.ts'
import type { FileRole } from '../../domain/lip-sync/facade.ts'
import type { LipSyncView } from '../../domain/lip-sync/read-status.ts'
import { keepFile, type ReceivedFile, receiveFile } from '../../domain/lip-sync/receive-file.ts'
import { getMedia } from '../../domain/media/get.ts'
import { dropStored } from '../../domain/uploads/store-whole.ts'
import { drfParses, parseDrfBody, refuseFields } from '../drf-body.ts'
import type { FormFile } from '../read-form.ts'
import { fileFields, mediaFields, readUpload, roles, type Sent } from './read-upload.ts'

type Upload = { request: Request; allow: string }

/** A media of the account in the place of a file. */
const requireMedia = async (ctx: Context, role: FileRole, id: string, allow: string): Promise<string> => {
  try {
    return (await getMedia(ctx, id)).id
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'not_found') throw error
    throw refuseFields({ [mediaFields[role]]: [`Invalid pk "${id}" - object does not exist.`] }, allow)
  }
}

/**
 * Stores the files of a request and makes its task; where anything is wrong, nothing is left of any of them.
 * @throws Refusal
 */
export const takeUpload = async (ctx: Context, { request, allow }: Upload): Promise<LipSyncView> => {
  const files: Partial<Record<FileRole, ReceivedFile>> = {}
  const received: ReceivedFile[] = []
  /** Of several files under one name the last one counts, as in the framework. */
  const onFile = async ({ field, fileName, body }: FormFile): Promise<void> => {
    const role = roles.find((one) => fileFields[one] === field)
    if (role === undefined || fileName === '') return
    const file = await receiveFile(ctx, { role, fileName, body })
    received.push(file)
    files[role] = file
  }
  try {
    const parsing = { allow, parses: drfParses, maxBodyBytes: ctx.config.MAX_BODY_BYTES, onFile }
    const sent: Sent = { fields: await parseDrfBody(request, parsing), files }
    const read = readUpload(sent, { strict: ctx.config.LIP_SYNC_STRICT === '1' })
    if ('errors' in read) throw refuseFields(read.errors, allow)
    const { media, choices } = read
    const named = {
      video: media.video && (await requireMedia(ctx, 'video', media.video, allow)),
      audio: media.audio && (await requireMedia(ctx, 'audio', media.audio, allow)),
    }
    const mediaIdOf = async (role: FileRole): Promise<string> =>
      files[role] ? keepFile(ctx, files[role]) : (named[role] ?? '')
    const replaced = received.filter((file) => !Object.values(files).includes(file))
    await Promise.all(replaced.map((file) => dropStored(ctx, file)))
    return await createLipSync(ctx, {
      ...choices,
      videoMediaId: await mediaIdOf('video'),
      audioMediaId: await mediaIdOf('audio'),
    })
  } catch (error) {
    await Promise.allSettled(received.map((file) => dropStored(ctx, file)))
    throw error
  }
}
