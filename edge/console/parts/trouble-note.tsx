import type { ReactNode } from 'react'
import { troubleOf } from '../words/troubles.ts'
import { Icon } from './icon.tsx'

/** What went wrong, what the server said of it, and what to do. */
export const TroubleNote = ({ error, children }: { error: unknown; children?: ReactNode }) => {
  const { title, said, advice, code } = troubleOf(error)
  return (
    <div className="trouble" role="alert">
      <Icon name="alert" />
      <div>
        <strong>{title}</strong>
        {said !== '' && said !== title && <p>{said}</p>}
        <p>
          {advice} <code>{code}</code>
        </p>
        {children !== undefined && <div className="row">{children}</div>}
      </div>
    </div>
  )
}
