import type { InferenceClient, Options } from '@huggingface/inference'
import { type BodyInit, FormData } from 'undici'
import { AppError } from '../../../shared/errors.ts'
import type { EngineOptions, EngineSurroundings } from '../engine.ts'
import { exchange, type HostedPeer } from './exchange.ts'
import { type ManagedServer, startServer } from './managed-server.ts'
import { openPeer, type PeerLimits } from './peer.ts'
import { readServerWords } from './server-words.ts'

/** What every call of a task takes: `client.textToImage({ ...target, inputs }, options)`. */
type HuggingFaceTarget = { model?: string; endpointUrl?: string }

export type HuggingFaceClient = {
  /** Runs one call of the library under our timeouts, back-off and error table. Errors: see exchange. */
  call: <T>(
    work: (client: InferenceClient, target: HuggingFaceTarget, options: Options) => Promise<T>,
    signal: AbortSignal,
  ) => Promise<T>
  close: () => Promise<void>
}

/** `url` is an endpoint of one's own (`endpointUrl`), else `model` goes to Hugging Face's providers. */
export const openHuggingFace = async (
  capability: string,
  options: EngineOptions,
  surroundings: EngineSurroundings,
  limits: PeerLimits = {},
): Promise<HuggingFaceClient> => {
  const { url, model, apiKey, serverCommand } = options
  if (url === undefined && model === undefined) {
    throw new AppError('engine_unavailable', `the ${capability} engine huggingface needs …_MODEL or …_URL`)
  }
  // Large, and most workers never need it.
  const { InferenceClient: Client } = await import('@huggingface/inference')
  const client = new Client(apiKey)
  let server: ManagedServer | undefined
  if (serverCommand !== undefined && url !== undefined)
    server = await startServer({ ...surroundings, capability, command: serverCommand, url })
  const peer = openPeer(`the ${capability} server`, options, surroundings, limits)
  const target = {
    ...(model === undefined ? {} : { model }),
    ...(url === undefined ? {} : { endpointUrl: url }),
  }
  return {
    call: async (work, signal) => {
      server?.assertUp()
      try {
        // Its own retry repeats a 503 at once and for ever.
        return await work(client, target, {
          retry_on_error: false,
          signal,
          fetch: fetchThrough(peer, signal),
        })
      } catch (error) {
        signal.throwIfAborted()
        if (error instanceof AppError) throw error
        throw new AppError('engine_failed', `${peer.who}: ${wordsOf(error, apiKey)}`)
      }
    },
    close: async () => {
      await peer.agent.destroy()
      await server?.stop()
    },
  }
}

/** A SyntaxError quotes some letters of the answer, too few to be known for those of the key. */
const wordsOf = (error: unknown, apiKey: string | undefined): string =>
  error instanceof SyntaxError
    ? 'it answered in another shape'
    : readServerWords(String(error instanceof Error ? error.message : error), apiKey)

/** Answers only successes: all else is thrown, in the words of our error table. */
const fetchThrough =
  (peer: HostedPeer, signal: AbortSignal): typeof fetch =>
  async (input, init = {}) => {
    const { bytes, status, headers } = await exchange(peer, {
      url: input instanceof Request ? input.url : String(input),
      method: init.method ?? 'GET',
      headers: [...new Headers(init.headers)],
      body: toBody(init.body),
      signal,
    })
    return new Response(status === 204 ? null : bytes, { status, headers: withoutPacking(headers) })
  }

/** The bytes are unpacked already. */
const withoutPacking = (headers: Headers): Headers => {
  headers.delete('content-encoding')
  headers.delete('content-length')
  return headers
}

/** Node's own FormData is a stranger to undici's fetch, which would send `[object FormData]`. */
const toBody = (body: RequestInit['body']): BodyInit | null => {
  if (!(body instanceof globalThis.FormData)) return (body ?? null) as BodyInit | null
  const data = new FormData()
  for (const [name, value] of body) {
    if (typeof value === 'string') data.append(name, value)
    else data.append(name, value, value.name)
  }
  return data
}
