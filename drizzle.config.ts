import type { Config } from 'drizzle-kit'

/** `npx drizzle-kit generate`, then read the file: new tables get WITHOUT ROWID by hand, as in migrations/0000. */
export default { dialect: 'sqlite', schema: './edge/db/*schema.ts', out: './migrations' } satisfies Config
