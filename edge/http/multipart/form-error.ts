import { AppError } from '../../../shared/errors.ts'

/**
 * `boundary`: none, empty or not allowed (`boundary` holds what came); `malformed`: the headers of a part do not end;
 * `too_many_parts`, `field_too_large`: beyond what the caller of readForm takes.
 */
type FormFault = 'not_multipart' | 'boundary' | 'malformed' | 'too_many_parts' | 'field_too_large'

/** A form that cannot be read; façades word it in their framework's style. */
export class FormError extends AppError {
  readonly fault: FormFault
  readonly boundary: string | undefined

  constructor(fault: FormFault, message: string, boundary?: string) {
    super(fault === 'field_too_large' ? 'too_large' : 'bad_request', message, { field: 'body' })
    this.fault = fault
    this.boundary = boundary
  }
}
