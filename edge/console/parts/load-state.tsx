import { Link } from 'wouter'
import { isGone } from '../words/troubles.ts'
import { TroubleNote } from './trouble-note.tsx'

/** What stands where something is on its way, or did not come. */
export const LoadState = ({ error }: { error: unknown }) => {
  if (error === null)
    return (
      <p className="loading" role="status">
        Loading …
      </p>
    )
  return (
    <div className="room-head">
      <h1>{isGone(error) ? 'This is not here' : 'This cannot be shown'}</h1>
      <TroubleNote error={error} />
      <p>
        <Link href="/">Back to all tasks</Link>
      </p>
    </div>
  )
}
