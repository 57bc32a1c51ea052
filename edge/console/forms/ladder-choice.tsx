import { Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import { Icon } from '../parts/icon.tsx'

const rungs = [
  { name: '2160p', title: '2160p', about: 'enlarged' },
  { name: '1080p', title: '1080p', about: 'as it is' },
  { name: '1080p_uspp', title: '1080p clean', about: 'cleaned up' },
  { name: '480p', title: '480p', about: 'for phones' },
  { name: '480p_uspp', title: '480p clean', about: 'cleaned up' },
  { name: '240p', title: '240p', about: 'for bad nets' },
]

/** Which rungs the anime API shall make. */
export const LadderChoice = (props: { value: string[]; onChange: (rungs: string[]) => void }) => (
  <CheckboxGroup className="one-of" value={props.value} onChange={props.onChange}>
    <Label>Sizes</Label>
    <div className="one-of-options">
      {rungs.map(({ name, title, about }) => (
        <Checkbox key={name} value={name} className="one-of-option">
          <span>
            {title} <Icon name="check" size={14} />
          </span>
          <small>{about}</small>
        </Checkbox>
      ))}
    </div>
  </CheckboxGroup>
)
