import { AppError } from '../../../shared/errors.ts'

/**
 * What a template request may not say. `field` is the dotted path to it; `problem` its name in the published API's
 * error lists, where it has one of its own.
 */
export const wrongField = (
  field: string,
  message: string,
  more: { problem?: string; got?: string | number; allowed?: string | readonly string[] } = {},
): AppError => new AppError('invalid_input', message, { field, ...more })

/** An id that the workspace's catalogue does not have. */
export const notFound = (field: string, got: string): AppError =>
  wrongField(field, `${field.split('.').at(-1)} not found`, { got })
