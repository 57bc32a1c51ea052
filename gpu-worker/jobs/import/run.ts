import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import { fetchToFile } from '../../net/fetch-to-file.ts'
import { createPublicAgent, type Resolve } from '../../net/public-agent.ts'
import type { RetryPolicy } from '../../net/retry.ts'
import type { JobHandler } from '../handler.ts'
import { guessContentType } from './content-type.ts'
import { fileNameOf } from './file-name.ts'
import { followSource } from './follow.ts'

const outputName = 'source.bin'
const patient: RetryPolicy = { baseMs: 500, capMs: 10_000, tries: 5 }

/** Fetches a URL to disk, then publishes it: a source that breaks off never leaves half an object. */
export const createImport =
  ({ retry = patient, resolve }: { retry?: RetryPolicy; resolve?: Resolve } = {}): JobHandler<'import'> =>
  async (
    input,
    { scratchDir, signal, publish, allowLoopback, maxScratchBytes = Number.POSITIVE_INFINITY },
  ) => {
    const agent = createPublicAgent({ allowLoopback, ...(resolve ? { resolve } : {}) })
    const filePath = join(scratchDir, outputName)
    try {
      const open = followSource({ agent, url: input.url, allowLoopback, signal })
      const maxBytes = Math.min(input.maxBytes, maxScratchBytes)
      const { sizeBytes, headers } = await fetchToFile(open, { filePath, maxBytes, retry, signal })
      if (sizeBytes === 0)
        throw new AppError('source_unavailable', 'the source is empty', { permanent: true })
      const contentType = await guessContentType(filePath)
      await publish(outputName, filePath)
      const fileName = fileNameOf(headers['content-disposition'], input.url)
      return { name: outputName, fileName, contentType, sizeBytes }
    } finally {
      await agent.destroy()
    }
  }

export const runImport = createImport()
