import { useNow } from '../live/use-now.ts'
import { useTasks } from '../live/use-tasks.ts'
import { Act } from '../parts/act.tsx'
import { LoadState } from '../parts/load-state.tsx'
import { NewCards } from '../parts/new-cards.tsx'
import { TaskRow } from '../parts/task-row.tsx'

/** What can be begun, and all that was. */
export const HomeRoom = () => {
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useTasks()
  const now = useNow()
  const tasks = data?.pages.flatMap((page) => page.data)
  return (
    <>
      <header className="room-head">
        <h1>What shall it be?</h1>
      </header>
      <NewCards />
      <section aria-labelledby="tasks-title">
        <h2 id="tasks-title">Tasks</h2>
        {tasks === undefined && <LoadState error={error} />}
        {tasks?.length === 0 && (
          <p className="empty">
            Nothing here yet. Begin with one of the three above: it appears here at once.
          </p>
        )}
        <ul className="tasks">
          {tasks?.map((task) => (
            <TaskRow key={task.id} task={task} nowMs={now} />
          ))}
        </ul>
        {hasNextPage && (
          <Act look="quiet" isBusy={isFetchingNextPage} onPress={() => void fetchNextPage()}>
            Show older ones
          </Act>
        )}
      </section>
    </>
  )
}
