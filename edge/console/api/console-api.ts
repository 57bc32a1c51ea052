import { createHttp } from '../../../shared/client/http.ts'
import { createVitascopeClient } from '../../../shared/client/index.ts'
import { createAnimeApi } from './anime.ts'
import { createTaskExtras } from './tasks.ts'

/** The SDK and what the console needs beside it, over one token. `onExpired` is called when the server refuses it. */
export const createConsoleApi = (token: string, onExpired: () => void) => {
  const watchedFetch: typeof fetch = async (input, init) => {
    const response = await fetch(input, init)
    if (response.status === 401) onExpired()
    return response
  }
  const options = { url: location.origin, token, fetch: watchedFetch, retries: 3 }
  const http = createHttp(options)
  return {
    ...createVitascopeClient(options),
    extras: createTaskExtras(http),
    anime: createAnimeApi(token, watchedFetch),
  }
}

export type ConsoleApi = ReturnType<typeof createConsoleApi>
