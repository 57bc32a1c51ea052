import { languageNames, languages } from '../../../shared/languages.ts'

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

export const languageOptions = languages
  .map((code) => ({ value: code, label: capital(languageNames[code]) }))
  .sort((a, b) => (a.label < b.label ? -1 : 1))

export const optionsOf = <V extends string>(values: readonly V[]): { value: V; label: string }[] =>
  values.map((value) => ({ value, label: capital(value.replaceAll('-', ' ')) }))
