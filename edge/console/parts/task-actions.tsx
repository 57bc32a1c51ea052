import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import type { TaskReply } from '../../../shared/client/index.ts'
import { isOpenTask } from '../live/use-task.ts'
import { useApi } from '../session/session-provider.tsx'
import { troubleOf } from '../words/troubles.ts'
import { Act } from './act.tsx'
import { Confirm } from './confirm.tsx'
import { Icon } from './icon.tsx'
import { TroubleNote } from './trouble-note.tsx'

/** Cancel while it is open; another try when it ended without a result; removal at any time. */
export const TaskActions = ({ task }: { task: TaskReply }) => {
  const api = useApi()
  const queries = useQueryClient()
  const [, go] = useLocation()
  const refresh = () => queries.invalidateQueries({ queryKey: ['task', task.id] })
  const cancel = useMutation({ mutationFn: () => api.tasks.cancel(task.id), onSettled: refresh })
  const retry = useMutation({ mutationFn: () => api.extras.retry(task.id), onSettled: refresh })
  const remove = useMutation({
    mutationFn: () => api.extras.remove(task.id),
    onSuccess: async () => {
      go('/')
      queries.removeQueries({ queryKey: ['task', task.id] })
      await queries.invalidateQueries({ queryKey: ['tasks'] })
    },
  })
  const error = cancel.error ?? retry.error ?? remove.error
  const mayRetry = task.status === 'failed' || task.status === 'canceled'
  const isHopeful = task.status === 'canceled' || troubleOf(task.error).mayHelpToRetry
  return (
    <>
      <div className="row">
        {mayRetry && (
          <Act look={isHopeful ? '' : 'quiet'} isBusy={retry.isPending} onPress={() => retry.mutate()}>
            <Icon name="redraw" size={18} />
            Try again
          </Act>
        )}
        {isOpenTask(task) && (
          <Confirm
            ask="Cancel"
            icon="close"
            title="Cancel this task?"
            body="What was made is kept, so that another try goes on from there."
            onConfirm={() => cancel.mutate()}
          />
        )}
        <Confirm
          ask="Delete"
          icon="trash"
          title="Delete this task?"
          body="Its film stops playing for everybody. Uploaded files stay."
          onConfirm={() => remove.mutate()}
        />
      </div>
      {error !== null && <TroubleNote error={error} />}
    </>
  )
}
