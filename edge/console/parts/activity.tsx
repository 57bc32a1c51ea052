import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { TaskEvent, TaskReply } from '../../../shared/client/index.ts'
import { useJobs } from '../live/use-task.ts'
import { happeningOf } from '../words/happenings.ts'
import { Icon } from './icon.tsx'

const timeOf = (at: string | undefined): string =>
  at === undefined ? '' : new Date(at).toLocaleTimeString([], { hour12: false })

const Happenings = ({ events }: { events: readonly TaskEvent[] }) => {
  const lines = events.flatMap((event) => happeningOf(event) ?? []).toReversed()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
    <ol className="happenings" tabIndex={0} aria-label="Events, newest first">
      {lines.map(({ seq, words, at, tone }) => (
        <li key={seq} className={tone}>
          <time className="figures">{timeOf(at)}</time>
          <span>{words}</span>
        </li>
      ))}
    </ol>
  )
}

const JobsTable = ({ task }: { task: TaskReply }) => {
  const { data: jobs = [] } = useJobs(task)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label="Jobs">
      <table>
        <thead>
          <tr>
            <th scope="col">Job</th>
            <th scope="col">State</th>
            <th scope="col">Try</th>
            <th scope="col">Worker</th>
          </tr>
        </thead>
        <tbody>
          {jobs.map((job) => (
            <tr key={job.id}>
              <th scope="row">{job.key}</th>
              <td>{job.error === null ? job.status : `${job.status}: ${job.error.message}`}</td>
              <td className="figures">{job.attempt}</td>
              <td>{job.worker_id ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Fold = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <Disclosure className="fold">
    <Heading level={3}>
      <Button slot="trigger" className="fold-button">
        <Icon name="chevron" size={18} />
        {title}
      </Button>
    </Heading>
    <DisclosurePanel>{children}</DisclosurePanel>
  </Disclosure>
)

/** What happened, newest first, and every job behind it. */
export const Activity = ({ task, events }: { task: TaskReply; events: readonly TaskEvent[] }) => (
  <section className="card activity" aria-labelledby="activity-title">
    <h2 id="activity-title">What happened</h2>
    <Happenings events={events} />
    <Fold title="Every job">
      <JobsTable task={task} />
    </Fold>
  </section>
)
