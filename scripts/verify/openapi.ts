import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createApp } from '../../edge/app.ts'
import { root } from '../support/paths.ts'

export const openapiPath = join(root, 'openapi.json')

/** The document exactly as the Worker serves it, made without a Worker: the app is plain Hono. */
export const renderOpenapi = async (): Promise<string> => {
  const app = createApp({ hlsScript: '', swaggerScript: '', swaggerStyle: '' })
  const response = await app.request('/openapi.json')
  if (!response.ok) throw new Error(`/openapi.json answered ${response.status}: ${await response.text()}`)
  return `${JSON.stringify(await response.json(), null, 2)}\n`
}

/** @returns one line when openapi.json is not what the schemas say */
export const findOpenapiDrift = async (): Promise<string[]> => {
  const kept = await readFile(openapiPath, 'utf8').catch(() => '')
  return kept === (await renderOpenapi())
    ? []
    : ['openapi.json differs from the schemas: run `npm run openapi`']
}
