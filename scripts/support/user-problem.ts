import { AppError } from '../../shared/errors.ts'

/** Something the user can mend: shown as one line, without a stack. */
export class UserProblem extends Error {}

/** Runs a command's main function; its problems end the process with one clear line. */
export const runMain = async (main: () => Promise<void>): Promise<void> => {
  try {
    await main()
  } catch (error) {
    const isPlain =
      error instanceof UserProblem ||
      error instanceof AppError ||
      (error instanceof TypeError && 'code' in error)
    console.error(isPlain ? `vitascope: ${error.message}` : error)
    process.exitCode = 1
  }
}
