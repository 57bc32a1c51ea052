import hlsScript from 'hls.js/dist/hls.min.js'
import swaggerStyle from 'swagger-ui-dist/swagger-ui.css'
import swaggerScript from 'swagger-ui-dist/swagger-ui-bundle.js'
import { createApp } from './app.ts'
import { consumeBatch } from './dispatch/consume.ts'
import { consumeWebhooks } from './dispatch/consume-webhooks.ts'
import { sweep } from './dispatch/sweep.ts'
import type { Bindings, DispatchMessage, WebhookMessage } from './env.ts'
import { makeSystemContext } from './make-context.ts'

export { Hub } from './dispatch/hub.ts'
export { UploadLock } from './dispatch/upload-lock.ts'

const app = createApp({ hlsScript, swaggerScript, swaggerStyle })

export default {
  fetch: app.fetch,
  queue: async (batch, env, execution) => {
    const ctx = await makeSystemContext(env, (work) => execution.waitUntil(work))
    if (batch.queue === 'webhooks') await consumeWebhooks(ctx, batch as MessageBatch<WebhookMessage>)
    else await consumeBatch(ctx, batch as MessageBatch<DispatchMessage>)
  },
  scheduled: async (_controller, env, execution) => {
    await sweep(await makeSystemContext(env, (work) => execution.waitUntil(work)))
  },
} satisfies ExportedHandler<Bindings, DispatchMessage | WebhookMessage>
