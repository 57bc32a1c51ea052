import { createRoute, type z } from '@hono/zod-openapi'
import {
  CachedReply,
  CachedRequest,
  ClaimReply,
  ClaimRequest,
  CompleteRequest,
  FailRequest,
  HeartbeatReply,
  HeartbeatRequest,
  ReleaseRequest,
  SettledReply,
} from '../../../shared/worker-protocol.ts'
import { sweepIfDue } from '../../dispatch/sweep.ts'
import { claimJob } from '../../domain/jobs/claim.ts'
import { completeJob } from '../../domain/jobs/complete.ts'
import { failJob } from '../../domain/jobs/fail.ts'
import { heartbeatJob } from '../../domain/jobs/heartbeat.ts'
import { releaseJob } from '../../domain/jobs/release.ts'
import { takeCached } from '../../domain/jobs/take-cached.ts'
import { createRoutes } from '../create-routes.ts'
import { answerLater } from './answer-later.ts'

const json = <S extends z.ZodType>(schema: S) => ({ 'application/json': { schema } })

const post = <Path extends string, In extends z.ZodType, Out extends z.ZodType>(
  path: Path,
  summary: string,
  request: In,
  reply: Out,
) =>
  createRoute({
    method: 'post',
    path,
    tags: ['worker'],
    security: [{ bearer: [] }],
    summary,
    request: { body: { required: true, content: json(request) } },
    responses: { 200: { description: summary, content: json(reply) } },
  })

const claim = post('/claim', 'Lease a job, waiting for one', ClaimRequest, ClaimReply)
const heartbeat = post('/heartbeat', 'Renew a lease', HeartbeatRequest, HeartbeatReply)
const cached = post(
  '/cached',
  'Commit an attempt with a stored output, if there is one',
  CachedRequest,
  CachedReply,
)
const complete = post('/complete', 'Commit an attempt', CompleteRequest, SettledReply)
const fail = post('/fail', 'Report a failed attempt', FailRequest, SettledReply)
const release = post('/release', 'Hand a job back unused', ReleaseRequest, SettledReply)

export const createJobRoutes = () =>
  createRoutes()
    .openapi(claim, async (c) => {
      const ctx = c.get('ctx')
      const request = c.req.valid('json')
      const { signal } = c.req.raw
      const job = await claimJob(ctx, { ...request, waitMs: 0 }, { sweepIfDue, signal })
      if (job !== null || request.waitMs === 0) return c.json({ job }, 200)
      return answerLater(
        async (untilGone) => ({ job: await claimJob(ctx, request, { sweepIfDue, signal: untilGone }) }),
        signal,
      )
    })
    .openapi(heartbeat, async (c) => c.json(await heartbeatJob(c.get('ctx'), c.req.valid('json')), 200))
    .openapi(cached, async (c) => c.json(await takeCached(c.get('ctx'), c.req.valid('json')), 200))
    .openapi(complete, async (c) => c.json(await completeJob(c.get('ctx'), c.req.valid('json')), 200))
    .openapi(fail, async (c) => c.json(await failJob(c.get('ctx'), c.req.valid('json')), 200))
    .openapi(release, async (c) => c.json(await releaseJob(c.get('ctx'), c.req.valid('json')), 200))
