import type { TaskReply } from '../../../shared/client/index.ts'
import { kindName, ownTitle, sourceOf } from '../words/kinds.ts'
import { useMedia } from './use-media.ts'

/** A task's own title, else the name of the file it was asked about, else its kind. */
export const useTaskTitle = (task: TaskReply): string => {
  const own = ownTitle(task)
  const source = own === undefined ? sourceOf(task) : undefined
  const [file] = useMedia(source === undefined ? [] : [source])
  return own ?? file?.name ?? kindName(task.kind)
}
