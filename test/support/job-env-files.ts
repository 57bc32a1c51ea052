import { jobEnvOf, type TestEnv } from './job-env.ts'
import { type RangeServer, serveFile } from './range-server.ts'

/** The environment of a job that reads several files, by the ids or keys under which its input names them. */
export const jobEnvOfFiles = async (
  files: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<TestEnv> => {
  const [first = ''] = Object.values(files)
  const base = await jobEnvOf(first, signal)
  const servers = new Map<string, RangeServer>()
  for (const [id, path] of Object.entries(files)) servers.set(id, await serveFile(path))
  const sourceOf = (id: string) => {
    const server = servers.get(id)
    if (!server) throw new Error(`the input names no such file: ${id}`)
    return { url: server.url, sizeBytes: server.sizeBytes }
  }
  const close = async () => {
    for (const server of servers.values()) await server.close()
    await base.close()
  }
  return { ...base, env: { ...base.env, sourceOf }, close }
}
