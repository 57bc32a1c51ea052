import { readTask } from '../../../edge/db/tasks.ts'
import { endTask } from '../../../edge/domain/tasks/end.ts'
import type { Workspace } from '../../../edge/domain/workspaces/enter.ts'
import { newId } from '../../../shared/ids.ts'
import type { Verbs } from '../../support/verbs.ts'

/** A template task on its way, with its entry in the workspace. */
export const startTemplate = async (verbs: Verbs, workspace: Workspace): Promise<string> => {
  const id = newId('task', verbs.clock.nowMs)
  await verbs.sql(
    `INSERT INTO tasks (id, account_id, kind, plan_version, status, input, next_seq, created_at, updated_at)
     VALUES (?, ?, 'template', 1, 'running', '{}', 2, 0, 0)`,
    ...[id, workspace.accountId],
  )
  await verbs.sql(
    `INSERT INTO template_videos (task_id, uuid, account_id, workspace_id, req_id, draft_id, facts, created_at)
     VALUES (?, 'the-uuid', ?, ?, 'the-req', 'the-draft', '{}', 0)`,
    ...[id, workspace.accountId, workspace.workspaceId],
  )
  return id
}

export type Closing = Parameters<typeof endTask>[2]

/** Ends it as its plan would, with the hints that follow. */
export const endTemplate = async (verbs: Verbs, taskId: string, closing: Closing) => {
  const task = await readTask(verbs.db, taskId)
  if (task === undefined) throw new Error('no task')
  const outcome = await endTask(verbs.system, task, closing)
  await verbs.settle()
  return outcome
}
