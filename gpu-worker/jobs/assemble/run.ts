import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { AssembleInput, AssembleOutput, ChunkSpan } from '../../../shared/jobs/assemble.ts'
import { downloadSource } from '../../net/download.ts'
import type { JobEnv, JobHandler } from '../handler.ts'
import { makeSeekable, type Seekable } from './make-seekable.ts'
import { byNames, byPlaces } from './order.ts'
import { beginsFilm, type Stored, writeChunks } from './write-chunks.ts'

const fetchAll = async ({ spans }: AssembleInput, env: JobEnv): Promise<Stored> => {
  const stored = new Map<string, string>()
  for (const mediaId of new Set(spans.map((span) => span.mediaId))) {
    const filePath = join(env.scratchDir, `chunks-${stored.size}`)
    await downloadSource({ source: env.sourceOf(mediaId), filePath, signal: env.signal })
    stored.set(mediaId, filePath)
  }
  return stored
}

type Try = { film: Seekable } | { refused: unknown }

const tryOrder = async (spans: ChunkSpan[], stored: Stored, env: JobEnv, name: string): Promise<Try> => {
  const path = join(env.scratchDir, name)
  await writeChunks(spans, stored, { path, signal: env.signal })
  try {
    return { film: await makeSeekable(path, `${name}-film`, env) }
  } catch (error) {
    env.signal.throwIfAborted()
    return { refused: error }
  } finally {
    await rm(path, { force: true })
  }
}

const orderByNames = async (spans: ChunkSpan[], stored: Stored): Promise<ChunkSpan[] | undefined> => {
  const firsts = new Set<ChunkSpan>()
  for (const span of spans) if (await beginsFilm(span, stored)) firsts.add(span)
  return byNames(spans, (span) => firsts.has(span))
}

const isSameOrder = (a: readonly ChunkSpan[], b: readonly ChunkSpan[]): boolean =>
  a.every((span, i) => span === b[i])

const asUnreadable = (error: unknown): unknown =>
  error instanceof AppError && error.code === 'encoder_failed'
    ? new AppError('unreadable_media', 'The chunks together are no film', error.details, error)
    : error

/** By places; where that is no sound film, by signature and names. Disk: the chunks, the film twice. */
export const runAssemble: JobHandler<'assemble'> = async (input, env): Promise<AssembleOutput> => {
  const stored = await fetchAll(input, env)
  const placed = byPlaces(input.spans)
  const first = await tryOrder(placed, stored, env, 'by-places')
  if ('film' in first && !first.film.damaged) return publishFilm(first.film, 'places', env)
  const named = await orderByNames(input.spans, stored)
  if (named !== undefined && !isSameOrder(named, placed)) {
    const second = await tryOrder(named, stored, env, 'by-names')
    if ('film' in second && !(second.film.damaged && 'film' in first))
      return publishFilm(second.film, 'names', env)
  }
  if ('refused' in first) throw asUnreadable(first.refused)
  return publishFilm(first.film, 'places', env)
}

const publishFilm = async (
  { path, extension, contentType, damaged }: Seekable,
  order: AssembleOutput['order'],
  env: JobEnv,
): Promise<AssembleOutput> => {
  const name = `recording${extension}`
  const { sizeBytes } = await env.publish(name, path)
  return { name, contentType, sizeBytes, order, damaged }
}
