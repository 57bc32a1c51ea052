import type { TextRole } from '../../shared/templates/layout.ts'

/** Sizes are shares of the frame's shorter side. */
type TextStyle = {
  weight: 'bold' | 'regular'
  largest: number
  smallest: number
  lineHeight: number
  /** Of the palette. */
  colour: 'text' | 'accent'
  opacity: number
}

const style = (change: Partial<TextStyle> & Pick<TextStyle, 'largest' | 'smallest'>): TextStyle => ({
  ...{ weight: 'regular', lineHeight: 1.32, colour: 'text', opacity: 1 },
  ...change,
})

export const textStyles: Record<TextRole, TextStyle> = {
  title: style({ weight: 'bold', largest: 0.118, smallest: 0.042, lineHeight: 1.12 }),
  subtitle: style({ largest: 0.05, smallest: 0.03, opacity: 0.86 }),
  body: style({ largest: 0.046, smallest: 0.028, opacity: 0.9 }),
  list: style({ largest: 0.05, smallest: 0.028 }),
  quote: style({ weight: 'bold', largest: 0.072, smallest: 0.034, lineHeight: 1.25 }),
  figure: style({ weight: 'bold', largest: 0.27, smallest: 0.09, lineHeight: 1.05, colour: 'accent' }),
  caption: style({ weight: 'bold', largest: 0.042, smallest: 0.026 }),
}
