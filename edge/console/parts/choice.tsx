import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components'
import { Icon } from './icon.tsx'

export type Option<V extends string> = { value: V; label: string; about?: string }

type Props<V extends string> = {
  label: string
  value: V
  options: readonly Option<V>[]
  onChange: (value: V) => void
}

/** One of several, in a list that opens. */
export const Choice = <V extends string>({ label, value, options, onChange }: Props<V>) => (
  <Select
    className="field"
    value={value}
    onChange={(key) => {
      const chosen = options.find((option) => option.value === key)
      if (chosen !== undefined) onChange(chosen.value)
    }}
  >
    <Label>{label}</Label>
    <Button className="select-button">
      <SelectValue />
      <Icon name="chevron" size={18} />
    </Button>
    <Popover className="popover">
      <ListBox className="options">
        {options.map((option) => (
          <ListBoxItem key={option.value} id={option.value} className="option" textValue={option.label}>
            <Text slot="label">{option.label}</Text>
            {option.about !== undefined && <Text slot="description">{option.about}</Text>}
          </ListBoxItem>
        ))}
      </ListBox>
    </Popover>
  </Select>
)
