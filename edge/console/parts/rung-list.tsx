import type { TaskReply } from '../../../shared/client/index.ts'
import { useJobs } from '../live/use-task.ts'
import { type RungState, rungStates, rungsInPlaylist, rungsOfTask } from '../words/rungs.ts'
import { Bar } from './bar.tsx'

const words = ({ state, donePieces, allPieces }: RungState): string => {
  if (state === 'done') return 'ready'
  if (state === 'failed') return 'failed'
  return state === 'making' ? `${donePieces} of ${allPieces} pieces` : 'waiting'
}

/** Every size of a film with how far it is. */
export const RungList = ({ task, playlist }: { task: TaskReply; playlist: string | undefined }) => {
  const { data: jobs = [] } = useJobs(task)
  const names = [...rungsOfTask(task), ...rungsInPlaylist(playlist ?? '')]
  const rungs = rungStates(names, jobs)
  if (rungs.length === 0) return null
  return (
    <section className="card" aria-labelledby="rungs-title">
      <h2 id="rungs-title">Sizes</h2>
      <ul className="rungs">
        {rungs.map((rung) => (
          <li key={rung.name} className={`rung ${rung.state}`} data-rung={rung.name} data-state={rung.state}>
            <Bar
              label={rung.title}
              note={words(rung)}
              percent={rung.allPieces === 0 ? 0 : (100 * rung.donePieces) / rung.allPieces}
            />
            {rung.reason !== null && <p className="hint">{rung.reason}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
