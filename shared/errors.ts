/**
 * The one error table. The union of codes, the OpenAPI enum, the HTTP mappers and the
 * worker's retry decision all derive from it.
 */
export const errorTable = {
  // the caller
  bad_request: { status: 400, title: 'The request is malformed', retryable: false },
  unauthenticated: { status: 401, title: 'No valid credential was sent', retryable: false },
  forbidden: { status: 403, title: 'The credential does not allow this', retryable: false },
  not_found: { status: 404, title: 'There is no such thing', retryable: false },
  method_not_allowed: { status: 405, title: 'The method is not allowed here', retryable: false },
  body_stalled: { status: 408, title: 'The body stopped arriving', retryable: true },
  conflict: { status: 409, title: 'The request conflicts with the current state', retryable: false },
  length_required: { status: 411, title: 'A Content-Length header is required', retryable: false },
  too_large: { status: 413, title: 'The body or file is too large', retryable: false },
  unsupported_type: { status: 415, title: 'The content type is not supported', retryable: false },
  range_not_satisfiable: { status: 416, title: 'The range lies outside the content', retryable: false },
  invalid_input: { status: 422, title: 'A field has an invalid value', retryable: false },
  too_many_requests: { status: 429, title: 'Too many requests at once', retryable: true },
  // uploads
  upload_incomplete: { status: 409, title: 'Parts of the upload are missing', retryable: false },
  upload_closed: { status: 409, title: 'The upload is already finished or aborted', retryable: false },
  part_size_mismatch: { status: 422, title: 'A part has the wrong size', retryable: false },
  digest_mismatch: { status: 422, title: 'The bytes do not match their digest', retryable: false },
  idempotency_mismatch: {
    status: 422,
    title: 'The Idempotency-Key was used for another request',
    retryable: false,
  },
  // leases
  lease_lost: { status: 409, title: 'The lease of this attempt is gone', retryable: false },
  job_canceled: { status: 409, title: 'The job was canceled', retryable: false },
  output_missing: { status: 409, title: 'A declared output is missing or of another size', retryable: true },
  output_limit: { status: 413, title: 'The attempt exceeds its output limits', retryable: false },
  // media, found by workers
  unreadable_media: { status: 422, title: 'The file is not readable as media', retryable: false },
  no_video_stream: { status: 422, title: 'The file has no video stream', retryable: false },
  too_long: { status: 422, title: 'The film is too long', retryable: false },
  too_many_pixels: { status: 422, title: 'The picture is too large', retryable: false },
  source_unavailable: { status: 422, title: 'The source cannot be fetched', retryable: true },
  source_refused: { status: 422, title: 'The source address is not allowed', retryable: false },
  piece_mismatch: { status: 409, title: 'A piece does not join the pieces before it', retryable: true },
  encoder_failed: { status: 500, title: 'The encoder failed', retryable: true },
  worker_lost: { status: 500, title: 'The worker stopped answering', retryable: true },
  deadline_exceeded: { status: 500, title: 'The job took longer than its limit', retryable: true },
  // engines
  unreadable_text: { status: 422, title: 'The voice cannot read this text', retryable: false },
  no_face: { status: 422, title: 'No face was found', retryable: false },
  no_audio_stream: { status: 422, title: 'The file has no sound', retryable: false },
  engine_refused: { status: 422, title: 'The engine refused the request', retryable: false },
  engine_failed: { status: 500, title: 'The engine failed', retryable: true },
  engine_unavailable: { status: 503, title: 'The engine is not available', retryable: true },
  // the deployment
  not_set_up: { status: 503, title: 'The deployment is not set up', retryable: true },
  unavailable: { status: 503, title: 'Temporarily unavailable', retryable: true },
  internal: { status: 500, title: 'Something went wrong on our side', retryable: true },
} as const satisfies Record<string, { status: number; title: string; retryable: boolean }>

export type ErrorCode = keyof typeof errorTable

export const errorCodes = Object.keys(errorTable) as [ErrorCode, ...ErrorCode[]]

/** What was wrong, what was got and what is allowed; every part may reach the client. */
export type ErrorDetails = {
  field?: string
  got?: string | number | boolean | null
  allowed?: string | number | readonly (string | number)[]
  [extra: string]: unknown
}

export class AppError extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'AppError'
    this.code = code
    this.details = details
  }

  get status(): number {
    return errorTable[this.code].status
  }

  get retryable(): boolean {
    return errorTable[this.code].retryable
  }
}

/** For words from the other side of a wire. */
export const isErrorCode = (value: unknown): value is ErrorCode =>
  typeof value === 'string' && Object.hasOwn(errorTable, value)
