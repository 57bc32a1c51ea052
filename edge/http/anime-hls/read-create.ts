import * as z from 'zod'
import { heightOf, RungName } from '../../../shared/hls/ladder.ts'
import { type AnimeRequest, isUrl } from '../../domain/anime/create.ts'
import { isReserved, normalPath } from '../../domain/anime/dst-path.ts'

type Refusal = { status: 400 | 406 | 501; message: string }

const refuse = (status: Refusal['status'], message: string): { refused: Refusal } => ({
  refused: { status, message },
})

/** As published, and what could not become a stored path or a URL of its own. */
const hasBadCharacters = (path: string): boolean =>
  /[*|"']|\.\.\//.test(path) || /\p{Cc}/u.test(path) || !path.isWellFormed()

/** A URL drops `.` and `..`, so a path with them could never be asked for. */
const hasDotSegments = (path: string): boolean => path.split('/').some((segment) => /^\.\.?$/.test(segment))

const isMp4 = (srcPath: string): boolean => {
  if (!isUrl(srcPath)) return srcPath.endsWith('.mp4')
  return URL.canParse(srcPath) && new URL(srcPath).pathname.endsWith('.mp4')
}

const Ladder = z.array(RungName).min(1).max(12)

/** The configured ladder is the default and, by its tallest rung, the limit of what may be asked for. */
const ladderOf = (asked: unknown, configured: string): string[] | undefined => {
  const names = Ladder.parse(configured.split(',').map((name) => name.trim()))
  if (asked === undefined || asked === null) return names
  const tallest = Math.max(...names.map(heightOf))
  const parsed = Ladder.safeParse(asked)
  return parsed.success && parsed.data.every((name) => heightOf(name) <= tallest)
    ? [...new Set(parsed.data)]
    : undefined
}

const isJsonType = (contentType: string | undefined): boolean =>
  /^application\/(?:json|[^;\s]+\+json)\s*(?:;|$)/i.test(contentType?.trim() ?? '')

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The published order of checks; the first that fails answers. */
export const readCreate = (
  contentType: string | undefined,
  text: string,
  configuredLadder: string,
): AnimeRequest | { refused: Refusal } => {
  const body = isJsonType(contentType) ? parseJson(text) : null
  if (body === null) return refuse(406, 'application/json needed')
  const { src_path: srcPath, dst_path: dstPath, ladder: asked } = body as Record<string, unknown>
  if (typeof srcPath !== 'string' || srcPath === '') return refuse(400, 'src_path not set or not str')
  if (typeof dstPath !== 'string' || normalPath(dstPath) === '')
    return refuse(400, 'dst_path not set or not str')
  if (hasBadCharacters(srcPath)) return refuse(400, 'src_path has characters that are not allowed')
  if (!isMp4(srcPath)) return refuse(501, 'Only support .mp4')
  if (hasBadCharacters(dstPath) || hasDotSegments(dstPath) || dstPath.length > 512)
    return refuse(400, 'dst_path has characters that are not allowed')
  if (isReserved(dstPath)) return refuse(400, 'dst_path is reserved')
  const ladder = ladderOf(asked, configuredLadder)
  if (!ladder)
    return refuse(400, `ladder not valid: names like 1080p or 1080p_uspp, none above ${configuredLadder}`)
  return { srcPath, dstPath: normalPath(dstPath), ladder }
}
