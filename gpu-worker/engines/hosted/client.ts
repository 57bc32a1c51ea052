import { openAsBlob } from 'node:fs'
import { FormData } from 'undici'
import type * as z from 'zod'
import { AppError } from '../../../shared/errors.ts'
import type { EngineOptions, EngineSurroundings } from '../engine.ts'
import { exchange, type HostedAnswer, type HostedPeer } from './exchange.ts'
import { awaitServer } from './health.ts'
import { type ManagedServer, startServer } from './managed-server.ts'
import { openPeer, type PeerLimits } from './peer.ts'
import { readServerWords } from './server-words.ts'

/** A field, a repeated field, or a file streamed from disk. */
type FormPart = string | readonly string[] | { filePath: string; fileName: string; contentType: string }

/** A server with OpenAI-shaped routes. Paths are relative to its URL: `audio/speech`. Errors: see exchange. */
export type HostedClient = {
  postJson: <T>(path: string, body: unknown, schema: z.ZodType<T>, signal: AbortSignal) => Promise<T>
  postForm: <T>(
    path: string,
    form: Readonly<Record<string, FormPart>>,
    schema: z.ZodType<T>,
    signal: AbortSignal,
  ) => Promise<T>
  /** JSON in, a file out (sound, picture), held in memory up to the limit. */
  postForBytes: (
    path: string,
    body: unknown,
    signal: AbortSignal,
  ) => Promise<{ bytes: Buffer; contentType: string }>
  /** A file that an answer names by its address: of this very server, or engine_failed. */
  getBytes: (address: string, signal: AbortSignal) => Promise<Buffer>
  close: () => Promise<void>
}

/**
 * Starts the configured server command, if any, and waits until it answers; without one the server must be there.
 * `capability` names it in errors. @throws engine_unavailable
 */
export const openHosted = async (
  capability: string,
  options: EngineOptions,
  surroundings: EngineSurroundings,
  limits: PeerLimits = {},
): Promise<HostedClient> => {
  const { url, serverCommand } = options
  if (url === undefined)
    throw new AppError(
      'engine_unavailable',
      `the ${capability} server has no URL: set it, …_URL=http://host/v1`,
    )
  const peer = openPeer(`the ${capability} server`, options, surroundings, limits)
  let server: ManagedServer | undefined
  try {
    if (serverCommand === undefined) await awaitServer(url, 0, surroundings.signal)
    else server = await startServer({ ...surroundings, capability, command: serverCommand, url })
  } catch (error) {
    await peer.agent.destroy()
    throw error
  }
  const authorization = peer.apiKey === undefined ? {} : { authorization: `Bearer ${peer.apiKey}` }
  const call = (
    path: string,
    contentType: string | undefined,
    body: string | FormData,
    signal: AbortSignal,
  ) => {
    server?.assertUp()
    return exchange(peer, {
      url: join(url, path),
      method: 'POST',
      headers: {
        ...authorization,
        ...(contentType === undefined ? {} : { 'content-type': contentType }),
      },
      body,
      signal,
    })
  }
  const callJson = (path: string, body: unknown, signal: AbortSignal) =>
    call(path, 'application/json', JSON.stringify(body), signal)
  return {
    postJson: async (path, body, schema, signal) =>
      parseAnswer(peer, await callJson(path, body, signal), schema),
    postForm: async (path, form, schema, signal) =>
      parseAnswer(peer, await call(path, undefined, await toFormData(form), signal), schema),
    postForBytes: async (path, body, signal) => {
      const { bytes, headers } = await callJson(path, body, signal)
      return { bytes, contentType: headers.get('content-type') ?? '' }
    },
    getBytes: async (address, signal) => {
      server?.assertUp()
      const file = fileOf(url, address, peer.who)
      const request = { url: file, method: 'GET', headers: authorization, body: null, signal }
      return (await exchange(peer, request)).bytes
    },
    close: async () => {
      await peer.agent.destroy()
      await server?.stop()
    },
  }
}

/** Of an answer that cannot be used, before it is cleaned; cutting a key in two would hide it from the cleaning. */
const longestQuoted = 64 * 1024

const join = (base: string, path: string): string => `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`

/** Whatever a server says, nothing but that server is fetched from. */
const fileOf = (base: string, address: string, who: string): string => {
  const own = new URL(base)
  if (URL.canParse(address, own.href)) {
    const file = new URL(address, own)
    if (file.origin === own.origin) return file.href
  }
  throw new AppError('engine_failed', `${who} names a file of another server, which is not fetched`)
}

/** Neither the error nor its cause quotes the answer as it is: a server may echo our key. @throws engine_failed */
const parseAnswer = <T>(
  { who, apiKey }: Pick<HostedPeer, 'who' | 'apiKey'>,
  { bytes }: HostedAnswer,
  schema: z.ZodType<T>,
): T => {
  const text = bytes.toString()
  try {
    return schema.parse(JSON.parse(text))
  } catch (error) {
    // A SyntaxError quotes some letters of it, too few to be known for the key's.
    const cause = error instanceof SyntaxError ? undefined : error
    const got = readServerWords(text.slice(0, longestQuoted), apiKey)
    throw new AppError('engine_failed', `${who} answered in another shape`, { got }, cause)
  }
}

const toFormData = async (form: Readonly<Record<string, FormPart>>): Promise<FormData> => {
  const data = new FormData()
  for (const [name, part] of Object.entries(form)) {
    if (typeof part === 'string') data.append(name, part)
    else if (!('filePath' in part)) for (const value of part) data.append(name, value)
    else data.append(name, await openAsBlob(part.filePath, { type: part.contentType }), part.fileName)
  }
  return data
}
