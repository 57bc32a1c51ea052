import type { ReactNode } from 'react'
import { Button, Form } from 'react-aria-components'
import { Act } from '../parts/act.tsx'
import { Bar } from '../parts/bar.tsx'
import { TroubleNote } from '../parts/trouble-note.tsx'
import { bytesInWords } from '../words/amounts.ts'
import type { Sending, useOrder } from './use-order.ts'

type Props = {
  order: ReturnType<typeof useOrder>
  submit: string
  isReady: boolean
  /** What is still missing, said below the button until it is there. */
  missing: string
  children: ReactNode
}

const sentWords = ({ sentBytes, totalBytes }: Sending): string =>
  sentBytes >= totalBytes ? 'checking …' : `${bytesInWords(sentBytes)} of ${bytesInWords(totalBytes)}`

/** Fields, the upload bar, the button, and what went wrong. */
export const OrderForm = ({ order: { order, sending, stop }, submit, isReady, missing, children }: Props) => {
  const wasStopped = order.error?.name === 'AbortError'
  return (
    <Form
      className="form card"
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady && !order.isPending) order.mutate()
      }}
    >
      {children}
      {sending !== undefined && (
        <div className="upload">
          <Bar
            label={`Uploading ${sending.name}`}
            note={sentWords(sending)}
            percent={sending.totalBytes === 0 ? 0 : (100 * sending.sentBytes) / sending.totalBytes}
          />
          <Button className="button quiet small" onPress={stop}>
            Stop
          </Button>
        </div>
      )}
      {order.error !== null && !wasStopped && <TroubleNote error={order.error} />}
      {wasStopped && <p className="hint">Stopped. The next try goes on where this one ended.</p>}
      <div className="row">
        <Act type="submit" isDisabled={!isReady} isBusy={order.isPending}>
          {order.isPending ? 'Working …' : submit}
        </Act>
        {!isReady && <span className="hint">{missing}</span>}
      </div>
    </Form>
  )
}
