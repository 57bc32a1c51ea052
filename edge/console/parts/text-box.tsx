import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  lines?: number
  type?: 'text' | 'password'
  autoComplete?: string
  maxLength?: number
  isRequired?: boolean
}

/** A line of text, or with `lines` a box of it. */
export const TextBox = ({ label, hint, lines, ...field }: Props) => (
  <TextField {...field} className="field">
    <Label>{label}</Label>
    {lines === undefined ? <Input /> : <TextArea rows={lines} />}
    {hint !== undefined && (
      <Text slot="description" className="hint">
        {hint}
      </Text>
    )}
    <FieldError className="field-error" />
  </TextField>
)
