import type { ReactNode } from 'react'
import { Link } from 'wouter'

/** A room where something is begun. */
export const NewRoom = ({ title, lead, children }: { title: string; lead: string; children: ReactNode }) => (
  <div className="narrow">
    <header className="room-head">
      <p className="crumbs">
        <Link href="/">All tasks</Link>
      </p>
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
    </header>
    {children}
  </div>
)
