import { Label, Radio, RadioGroup } from 'react-aria-components'
import type { Option } from './choice.tsx'

type Props<V extends string> = {
  label: string
  value: V
  options: readonly Option<V>[]
  onChange: (value: V) => void
}

/** One of a few, all in sight. */
export const OneOf = <V extends string>({ label, value, options, onChange }: Props<V>) => (
  <RadioGroup
    className="one-of"
    value={value}
    onChange={(chosen) => {
      const option = options.find((one) => one.value === chosen)
      if (option !== undefined) onChange(option.value)
    }}
  >
    <Label>{label}</Label>
    <div className="one-of-options">
      {options.map((option) => (
        <Radio key={option.value} value={option.value} className="one-of-option">
          <span>{option.label}</span>
          {option.about !== undefined && <small>{option.about}</small>}
        </Radio>
      ))}
    </div>
  </RadioGroup>
)
