import hlsScript from 'hls.js/dist/hls.min.js'
import swaggerStyle from 'swagger-ui-dist/swagger-ui.css'
import swaggerScript from 'swagger-ui-dist/swagger-ui-bundle.js'
import { createApp } from './app.ts'
import { consumeBatch } from './dispatch/consume.ts'
import { sweep } from './dispatch/sweep.ts'
import type { Bindings, DispatchMessage } from './env.ts'
import { makeSystemContext } from './make-context.ts'

export { Hub } from './dispatch/hub.ts'

const app = createApp({ hlsScript, swaggerScript, swaggerStyle })

export default {
  fetch: app.fetch,
  queue: async (batch, env, execution) =>
    consumeBatch(await makeSystemContext(env, (work) => execution.waitUntil(work)), batch),
  scheduled: async (_controller, env, execution) => {
    await sweep(await makeSystemContext(env, (work) => execution.waitUntil(work)))
  },
} satisfies ExportedHandler<Bindings, DispatchMessage>
