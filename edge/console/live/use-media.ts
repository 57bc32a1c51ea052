import { useQueries } from '@tanstack/react-query'
import type { MediaReply } from '../../../shared/client/index.ts'
import { useApi } from '../session/session-provider.tsx'

/** Media by id with addresses that open without a header; those still on their way are left out. */
export const useMedia = (ids: readonly string[]): MediaReply[] => {
  const api = useApi()
  const found = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['media', id],
      queryFn: () => api.media.get(id),
      staleTime: 3_600_000,
    })),
  })
  return found.flatMap(({ data }) => (data === undefined ? [] : [data]))
}
