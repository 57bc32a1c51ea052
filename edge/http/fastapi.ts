import { AppError } from '../../shared/errors.ts'

/** FastAPI names each wrong field in a list, unlike every other status; the entries are of pydantic's generation. */
export class ValidationFault<Problem> extends AppError {
  readonly detail: readonly Problem[]

  constructor(detail: readonly Problem[]) {
    super('invalid_input', 'The request is not valid')
    this.detail = detail
  }
}

/** `{"detail": …}`, as FastAPI answers every error. */
export const fastApiDetail = (
  status: number,
  detail: unknown,
  headers: Record<string, string> = {},
): Response => Response.json({ detail }, { status, headers })
