import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useApi } from '../session/session-provider.tsx'

/** A story's scenes as they stand; below the task's key, so its events refresh it. */
export const useStory = (id: string) => {
  const api = useApi()
  return useQuery({ queryKey: ['task', id, 'story'], queryFn: () => api.stories.get(id) })
}

type Change = { scene: number; narration?: string }

/** Draws a scene's picture anew, or gives it other words; only what shows it is made again. */
export const useSceneChange = (id: string) => {
  const api = useApi()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ scene, narration }: Change) =>
      narration === undefined
        ? api.stories.redraw(id, scene)
        : api.stories.changeScene(id, scene, { narration }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['task', id] }),
  })
}
