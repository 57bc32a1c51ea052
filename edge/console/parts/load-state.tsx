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
    <>
      <TroubleNote error={error} />
      {isGone(error) && (
        <p>
          <Link href="/">Back to all tasks</Link>
        </p>
      )}
    </>
  )
}
