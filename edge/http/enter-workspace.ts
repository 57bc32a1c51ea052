import type { Context as HonoContext } from 'hono'
import { enterWorkspace, type Workspace } from '../domain/workspaces/enter.ts'
import type { AppEnv } from './types.ts'

/** The workspace that the headers `workspace-id` and `team-id` name; an empty header counts as none. */
export const workspaceOf = (c: HonoContext<AppEnv>): Promise<Workspace> =>
  enterWorkspace(c.get('ctx'), {
    workspaceId: c.req.header('workspace-id')?.trim() || undefined,
    teamId: c.req.header('team-id')?.trim() || undefined,
  })
