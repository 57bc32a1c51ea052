import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'

type Props = {
  /** Does nothing meanwhile, but keeps the focus where it is. */
  isBusy?: boolean
  isDisabled?: boolean
  type?: 'button' | 'submit'
  look?: string
  'aria-label'?: string
  onPress?: () => void
  children: ReactNode
}

/** A button for what takes a moment. */
export const Act = ({ isBusy = false, look = '', onPress, ...props }: Props) => (
  <Button
    {...props}
    className={`button ${look}${isBusy ? ' busy' : ''}`}
    onPress={() => {
      if (!isBusy) onPress?.()
    }}
  />
)
