/**
 * A contract suite returns its flaws instead of failing, so that it runs on every engine (`expect(await suite(engine))
 * .toEqual([])`) and is itself shown to fail on a broken one (`.toContainEqual(expect.stringContaining('…'))`).
 */
export type Flaws = string[]

/** What one rule found: nothing, one flaw or several; a throw is a flaw too. */
export type Check = () => Promise<string | readonly string[] | undefined>

/** Runs the rules in order. @returns `rule: what was wrong`, [] for a sound engine */
export const collectFlaws = async (rules: Readonly<Record<string, Check>>): Promise<Flaws> => {
  const flaws: Flaws = []
  for (const [rule, check] of Object.entries(rules)) {
    const found = await check().catch((error: unknown) => `threw ${String(error)}`)
    const list = typeof found === 'string' ? [found] : (found ?? [])
    flaws.push(...list.map((flaw) => `${rule}: ${flaw}`))
  }
  return flaws
}

/** The flaw if the value is not what is wanted. */
export const unless = (holds: boolean, flaw: string): string | undefined => (holds ? undefined : flaw)
