import { AppError } from '../../../shared/errors.ts'

const token = /"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)|([^\s"'\\]+)|(\s+)/gsu

/** `python -m "my server" --port 8880` → argv, by a shell's quoting and nothing else of a shell. */
export const splitCommand = (command: string): string[] => {
  const argv: string[] = []
  let word: string | undefined
  let reached = 0
  for (const match of command.matchAll(token)) {
    if (match.index !== reached) break
    reached += match[0].length
    const [, double, single, escaped, plain, space] = match
    if (space !== undefined) {
      if (word !== undefined) argv.push(word)
      word = undefined
      continue
    }
    word = (word ?? '') + (double?.replaceAll(/\\(["\\$`])/g, '$1') ?? single ?? escaped ?? plain ?? '')
  }
  if (word !== undefined) argv.push(word)
  if (reached < command.length || argv.length === 0) {
    throw new AppError('engine_unavailable', 'the server command is empty or has an open quote', {
      got: command,
    })
  }
  return argv
}
