import type { Context } from '../context.ts'
import type { Bindings } from '../env.ts'

/** What every route finds in Hono's context: `c.get('ctx')` for verbs, `c.get('requestId')` for errors and logs. */
export type AppEnv = { Bindings: Bindings; Variables: { ctx: Context; requestId: string } }
