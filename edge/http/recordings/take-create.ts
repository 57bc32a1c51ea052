import type { Context } from '../../context.ts'
import { createRecording } from '../../domain/recordings/create.ts'
import { deleteRecording } from '../../domain/recordings/delete.ts'
import { addSpooled, type Spool, spoolChunk } from '../../domain/recordings/spool.ts'
import { dropStored } from '../../domain/uploads/store-whole.ts'
import { drfParses, parseDrfBody, refuseFields } from '../drf-body.ts'
import type { FormFile } from '../read-form.ts'
import { readCreate } from './read-create.ts'

type Asked = {
  request: Request
  allow: string
  /** Taken before the body was read. */
  ticket: number
}

/** The recording's number; without its first chunk, if one came with it, there is no recording. */
const createWith = async (
  ctx: Context,
  naming: { title: string; description: string },
  first: { spool: Spool; ticket: number } | undefined,
): Promise<number> => {
  const { id } = await createRecording(ctx, naming)
  if (first === undefined) return id
  try {
    await addSpooled(ctx, { id, ...first })
  } catch (error) {
    await deleteRecording(ctx, id)
    throw error
  }
  return id
}

/** Makes a recording, with `video_file` as its first chunk where one came. @throws Refusal */
export const takeCreate = async (ctx: Context, { request, allow, ticket }: Asked): Promise<number> => {
  const spools: Spool[] = []
  const onFile = async ({ field, fileName, body }: FormFile): Promise<void> => {
    if (field !== 'video_file') return
    spools.push(await spoolChunk(ctx, { body, name: fileName, signal: request.signal }))
  }
  try {
    const parsing = { allow, parses: drfParses, maxBodyBytes: ctx.config.MAX_BODY_BYTES, onFile }
    const fields = await parseDrfBody(request, parsing)
    const strict = ctx.config.RECORDINGS_STRICT === '1'
    const read = readCreate({ fields, sizeBytes: spools.at(-1)?.sizeBytes }, { strict })
    if ('errors' in read) throw refuseFields(read.errors, allow)
    // Of several files under one name the last one counts, as in the framework.
    const spool = spools.pop()
    const id = await createWith(ctx, read.naming, spool && { spool, ticket })
    await Promise.all(spools.map((one) => dropStored(ctx, one)))
    return id
  } catch (error) {
    await Promise.allSettled(spools.map((one) => dropStored(ctx, one)))
    throw error
  }
}
