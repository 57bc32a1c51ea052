import { statusNames } from '../words/kinds.ts'

export const StatusMark = ({ status }: { status: string }) => (
  <span className={`status ${status}`}>{statusNames[status] ?? status}</span>
)
