import { useInfiniteQuery } from '@tanstack/react-query'
import { useApi } from '../session/session-provider.tsx'
import { isOpenTask } from './use-task.ts'

const busyMs = 2_000
const quietMs = 15_000
const pageSize = 25

/** Tasks of the account, newest first; looked at more often while one is open. */
export const useTasks = () => {
  const api = useApi()
  return useInfiniteQuery({
    queryKey: ['tasks'],
    queryFn: ({ pageParam }) =>
      api.tasks.list({ limit: pageSize, ...(pageParam === undefined ? {} : { cursor: pageParam }) }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page.data.some(isOpenTask)) ? busyMs : quietMs,
  })
}
