import { Switch } from 'react-aria-components'

/** On or off. */
export const Toggle = (props: { label: string; isOn: boolean; onChange: (isOn: boolean) => void }) => (
  <Switch className="toggle" isSelected={props.isOn} onChange={props.onChange}>
    <span className="toggle-track" aria-hidden="true" />
    {props.label}
  </Switch>
)
