import { AppError, type ErrorCode, errorTable, isErrorCode } from '../../../shared/errors.ts'

type Trouble = { title: string; said: string; advice: string; mayHelpToRetry: boolean; code: string }

const advices: Partial<Record<ErrorCode, string>> = {
  unauthenticated: 'Check the name and the password.',
  forbidden: 'This account may not do that. Ask its administrator.',
  not_found: 'It may have been removed, or belong to another account.',
  too_large: 'Choose a smaller file.',
  unreadable_media: 'Open the file in a player to see whether it is whole, then export it again as MP4.',
  no_video_stream: 'Choose a file with a picture; for sound alone, ask for a transcript.',
  no_audio_stream: 'Choose a file with sound.',
  no_face: 'Choose a film where one face is seen from the front, large enough and for most of the time.',
  too_long: 'Cut the film into shorter parts.',
  too_many_pixels: 'Choose a film with a smaller picture.',
  source_unavailable: 'Check that the address opens in a browser, then try again.',
  source_refused: 'Only public http(s) addresses are fetched. Upload the file instead.',
  unreadable_text: 'Check that the text is in the chosen language and its own letters.',
  engine_unavailable: 'No worker that can do this is running. Start one, then try again.',
  worker_lost: 'A worker went away in the middle. Try again: what was made is kept.',
  not_set_up: 'The server is not set up: its operator runs `npm run setup`.',
  unavailable: 'Check the connection, then try again.',
  internal: 'Try again. If it stays so, tell the operator the code below.',
}

/** What the server says of these is meant for programs. */
const plainer: Partial<Record<ErrorCode, string>> = {
  unauthenticated: 'Name and password do not fit',
  no_face: errorTable.no_face.title,
}

const sentence = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1)

const adviceFor = (code: ErrorCode): string =>
  advices[code] ??
  (errorTable[code].retryable
    ? 'Try again: what was made already is kept.'
    : 'Change what was asked for, then try again.')

/** An error of the server, of a task or of the page itself, in words and with what to do about it. */
export const troubleOf = (error: unknown): Trouble => {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
  const said = typeof message === 'string' ? message : String(error)
  if (!isErrorCode(code)) {
    const title = 'Something went wrong in this page'
    return { title, said, advice: 'Reload the page.', mayHelpToRetry: true, code: 'page' }
  }
  const { title, retryable } = errorTable[code]
  if (code in plainer)
    return {
      title: plainer[code] ?? title,
      said: '',
      advice: adviceFor(code),
      mayHelpToRetry: retryable,
      code,
    }
  return { title, said: sentence(said), advice: adviceFor(code), mayHelpToRetry: retryable, code }
}

export const isGone = (error: unknown): boolean => error instanceof AppError && error.code === 'not_found'
