import { once } from 'node:events'
import { join } from 'node:path'
import { type Child, startChild } from '../support/child.ts'
import { UserProblem } from '../support/user-problem.ts'
import type { EdgeReport, EdgeSettings } from './edge-messages.ts'

/** Resolves when the edge answers; its log's path is in every problem. */
export const startEdge = async (
  settings: EdgeSettings,
  authSecret: string,
  logsDir: string,
): Promise<Child & { url: string }> => {
  const logPath = join(logsDir, 'edge.log')
  const child = startChild([join(import.meta.dirname, 'edge-process.ts'), JSON.stringify(settings)], {
    env: { AUTH_SECRET: authSecret },
    logPath,
    // On a signal miniflare ends at once and leaves workerd unreaped.
    askBy: 'disconnect',
  })
  const [report] = (await Promise.race([
    once(child.process, 'message'),
    child.ended.then(() => [{ ready: false, reason: 'it ended' }]),
  ])) as [EdgeReport]
  if (!report.ready) {
    await child.stop()
    throw new UserProblem(`the edge did not start: ${report.reason} (see ${logPath})`)
  }
  return { ...child, url: report.url }
}
