/** Texts whose value a row cannot know, by their published form. */
const matches =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    typeof value === 'string' && pattern.test(value)

/** Lower-case version 4, as every task has one. */
export const isUuid = matches(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
/** `2026-01-02T03:04:05.678901Z`, as Django writes times. */
export const isMicrosecondTime = matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)
/** RFC 3339 in UTC with any fraction of a second. */
export const isUtcTime = matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/)
export const isInteger = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) > 0
