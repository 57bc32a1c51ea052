/** The command line, a variable or the input is wrong: one clear message, exit code 2. */
export class UsageProblem extends Error {}
