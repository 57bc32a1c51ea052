import type { Context } from '../../context.ts'
import { addChunk } from '../../domain/recordings/add-chunk.ts'
import { addSpooled, type Spool, spoolChunk } from '../../domain/recordings/spool.ts'
import { dropStored } from '../../domain/uploads/store-whole.ts'
import { parseDrfBody, Refusal, refuseFields } from '../drf-body.ts'
import type { FormFile } from '../read-form.ts'
import { invalidFile, invalidRequest } from './adapter.ts'
import { findLatePlacing, type Placing, readPlacing } from './read-placing.ts'
import { readId } from './translate.ts'

/** As the document spells it and as its client does. */
const chunkFields: readonly string[] = ['video_chunck', 'video_chunk']

export const chunkParses = ['multipart/form-data', 'application/x-www-form-urlencoded'] as const

type Fields = ReadonlyMap<string, unknown>
type Asked = {
  request: Request
  allow: string
  /** Taken before the body was read. */
  ticket: number
  /** Of the path; undefined where the form names the recording. */
  pathId: number | undefined
}

/** Bytes that are stored: `spool` where they came before the id. */
type Stored = { placing: Placing; before: ReadonlySet<string>; spool: Spool | undefined }

const placingOf = (fields: Fields, allow: string): Placing => {
  const read = readPlacing(fields)
  if ('errors' in read) throw refuseFields(read.errors, allow)
  return read.placing
}

const idOf = ({ pathId, allow }: Asked, fields: Fields): number | undefined => {
  if (pathId !== undefined || !fields.has('video_id')) return pathId
  const id = readId(fields.get('video_id'))
  if (id === undefined) throw invalidRequest(allow)
  return id
}

const storeFile = async (
  ctx: Context,
  asked: Asked,
  { fileName, body }: FormFile,
  before: Fields,
): Promise<Stored> => {
  const { allow, ticket, request } = asked
  if (fileName === '.' || fileName === '..') throw new Refusal(invalidFile(allow))
  const placing = placingOf(before, allow)
  const id = idOf(asked, before)
  const { sha256, ...place } = placing
  const chunk = { body, name: fileName, sha256, signal: request.signal }
  const known = { placing, before: new Set(before.keys()) }
  if (id === undefined) return { ...known, spool: await spoolChunk(ctx, chunk) }
  await addChunk(ctx, { ...chunk, ...place, id, ticket })
  return { ...known, spool: undefined }
}

/** The number of the recording that a spooled chunk is of. @throws Refusal where a field came too late or not at all */
const settle = (asked: Asked, fields: Fields, { before, spool }: Stored): number | undefined => {
  const late = findLatePlacing(before, fields)
  if (late !== undefined) throw refuseFields(late, asked.allow)
  const id = idOf(asked, fields)
  if (spool !== undefined && id === undefined) throw invalidRequest(asked.allow)
  return id
}

/**
 * Stores the chunk of a request at its place; of several files the first one is it.
 * @throws Refusal, not_found, and what storing throws
 */
export const takeChunk = async (ctx: Context, asked: Asked): Promise<void> => {
  const { request, allow, ticket } = asked
  const chunks: Stored[] = []
  const onFile = async (file: FormFile, before: Fields): Promise<void> => {
    if (chunks.length > 0 || !chunkFields.includes(file.field)) return
    chunks.push(await storeFile(ctx, asked, file, before))
  }
  const parsing = { allow, parses: chunkParses, maxBodyBytes: ctx.config.MAX_BODY_BYTES, onFile }
  const read = async () => {
    const fields = await parseDrfBody(request, parsing)
    const [chunk] = chunks
    if (chunk === undefined) throw invalidRequest(allow)
    return { ...chunk, id: settle(asked, fields, chunk) }
  }
  const { id, spool, placing } = await read().catch(async (error: unknown) => {
    for (const chunk of chunks) if (chunk.spool !== undefined) await dropStored(ctx, chunk.spool)
    throw error
  })
  if (spool === undefined || id === undefined) return
  await addSpooled(ctx, { id, ticket, spool, offset: placing.offset, index: placing.index })
}
