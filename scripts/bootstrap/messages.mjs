/** Something that only the user can mend; its message is the whole story, no stack needed. */
export class SetupProblem extends Error {}

/** Always on stderr: stdout belongs to the command (`npm run -s demo -- --once --json` prints one JSON line). @param {string} line */
export const say = (line) => process.stderr.write(`vitascope: ${line}\n`)
