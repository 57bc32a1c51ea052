import { copyFile, mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Capability, capabilities } from '../../gpu-worker/engines/index.ts'
import { AppError } from '../../shared/errors.ts'
import type { Run } from './capabilities.ts'
import { openLocalRunner } from './local-runner.ts'
import { openTools, type Tools } from './open-tools.ts'

type Request = { run: Run; input: unknown; folder: string; outDir: string }

/** Opens what the run needs, runs it and keeps its files. @returns the JSON to print */
export const serveRequest = async ({ run, input, folder, outDir }: Request, signal: AbortSignal) => {
  const tools = await openTools(signal, run.needs)
  try {
    for (const capability of run.needs) assertServed(tools, capability)
    const runner = await openLocalRunner(tools, signal)
    try {
      const { output, files } = await run.run(runner, input, folder)
      return { ...output, outputs: await keep(files, outDir) }
    } finally {
      await runner.close()
    }
  } finally {
    await tools.open.close()
  }
}

/** A worker would not offer the lane; here somebody waits to hear why. */
const assertServed = ({ open }: Tools, capability: Capability): void => {
  if (open.engines[capability].engines.length > 0) return
  const { title, prefix } = capabilities[capability]
  const reasons = open.rows().filter(({ status }) => status === 'not available')
  const why = reasons.map(({ engine, why: reason }) => `${engine}: ${reason}`).join('; ')
  throw new AppError(
    'engine_unavailable',
    `no ${title} engine could be opened: ${why || `${prefix}_ENGINE names none that exists`}`,
  )
}

const keep = async (files: readonly string[], outDir: string): Promise<string[]> => {
  await mkdir(outDir, { recursive: true })
  const kept = files.map((path) => ({ path, target: join(outDir, basename(path)) }))
  for (const { path, target } of kept) await copyFile(path, target)
  return kept.map(({ target }) => target)
}
