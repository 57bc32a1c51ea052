export const toSnake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const toCamel = (key: string): string =>
  key.replace(/_([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase())

const mapKeys = (value: unknown, rename: (key: string) => string): unknown => {
  if (Array.isArray(value)) return value.map((item) => mapKeys(item, rename))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [rename(key), mapKeys(inner, rename)]),
  )
}

/** Public JSON has snake_case keys, our own has camelCase; values are left alone. */
export const snakeKeys = (value: unknown): unknown => mapKeys(value, toSnake)
/** The way back. Keys of user data would be changed as well: only for what we named. */
export const camelKeys = (value: unknown): unknown => mapKeys(value, toCamel)
