import type { StoryReply, TaskEvent, TaskReply } from '../../../shared/client/index.ts'
import { useStory } from '../live/use-story.ts'
import { usePlaylist, useTask } from '../live/use-task.ts'
import { useTaskTitle } from '../live/use-task-title.ts'
import { Activity } from '../parts/activity.tsx'
import { Downloads } from '../parts/downloads.tsx'
import { Film } from '../parts/film.tsx'
import { LoadState } from '../parts/load-state.tsx'
import { RungList } from '../parts/rung-list.tsx'
import { SceneCard } from '../parts/scene-card.tsx'
import { StageList } from '../parts/stage-list.tsx'
import { TaskHead } from './task-head.tsx'

const Telling = ({ story }: { story: StoryReply | undefined }) => {
  if (story === undefined || story.scenes.length === 0)
    return (
      <p className="telling loading" role="status">
        The words appear here as soon as they are written.
      </p>
    )
  return (
    <section className="telling" aria-labelledby="scenes-title">
      <h2 id="scenes-title">Scenes</h2>
      {story.description && <p className="lead">{story.description}</p>}
      <ol className="scenes">
        {story.scenes.map((scene) => (
          <SceneCard key={scene.id} storyId={story.id} scene={scene} />
        ))}
      </ol>
    </section>
  )
}

const Shown = ({ task, events }: { task: TaskReply; events: TaskEvent[] }) => {
  const { data: story, error } = useStory(task.id)
  const playlist = usePlaylist(task)
  const title = useTaskTitle(task)
  return (
    <>
      <TaskHead task={task} />
      <div className="columns">
        <div className="column wide">
          {playlist && <Film playlist={playlist.url} title={title} />}
          {error === null ? <Telling story={story} /> : <LoadState error={error} />}
        </div>
        <div className="column">
          <StageList task={task} />
          <RungList task={task} playlist={playlist?.text} />
          <Downloads task={task} />
          <Activity task={task} events={events} />
        </div>
      </div>
    </>
  )
}

/** A story: its words as they are written, its pictures as they are drawn, its film as it is made. */
export const StoryRoom = ({ id }: { id: string }) => {
  const { task, events, error } = useTask(id)
  return task === undefined ? <LoadState error={error} /> : <Shown task={task} events={events} />
}
