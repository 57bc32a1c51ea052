import { writeFile } from 'node:fs/promises'
import { runMain } from './support/user-problem.ts'
import { openapiPath, renderOpenapi } from './verify/openapi.ts'

await runMain(async () => {
  await writeFile(openapiPath, await renderOpenapi())
  console.log(`wrote ${openapiPath}`)
})
