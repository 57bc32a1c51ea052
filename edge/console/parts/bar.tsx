import { ProgressBar } from 'react-aria-components'

type Props = { label: string; percent: number; note?: string; isBare?: boolean }

/** How far something is; `isBare` shows the bar alone and says its label to screen readers. */
export const Bar = ({ label, percent, note, isBare = false }: Props) => (
  <ProgressBar
    className="bar"
    value={percent}
    {...(isBare ? { 'aria-label': label } : { 'aria-label': `${label}${note ? `, ${note}` : ''}` })}
  >
    {({ percentage = 0 }) => (
      <>
        {!isBare && (
          <span className="bar-words" aria-hidden="true">
            <span>{label}</span>
            <span className="figures">{note ?? `${Math.round(percentage)} %`}</span>
          </span>
        )}
        <span className="bar-track">
          <span className="bar-fill" style={{ width: `${percentage}%` }} />
        </span>
      </>
    )}
  </ProgressBar>
)
