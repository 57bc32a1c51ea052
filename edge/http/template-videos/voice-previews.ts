import { createVoicePreview, getVoicePreview } from '../../domain/templates/voice-preview.ts'
import { workspaceOf } from '../enter-workspace.ts'
import { parseWith, readJson } from './adapter.ts'
import type { Handler, Handlers } from './index.ts'
import { model, required, text } from './pydantic.ts'
import { toPreviewResponse } from './translate.ts'

const VoicePreviewRequest = model({
  transcript: required(text({ max: 500 })),
  source_draft_id: required(text({ max: 100 })),
})

const create: Handler = async (c) => {
  const workspace = await workspaceOf(c)
  const { transcript, source_draft_id } = parseWith(VoicePreviewRequest, await readJson(c.req.raw), ['body'])
  const request = { transcript, sourceDraftId: source_draft_id }
  const { id, reqId, status, voiceId } = await createVoicePreview(c.get('ctx'), workspace, request)
  return c.json({ id, transcript, voice_id: voiceId, req_id: reqId, status }, 201)
}

const read: Handler = async (c) => {
  const id = c.req.param('id') ?? ''
  return c.json(toPreviewResponse(await getVoicePreview(c.get('ctx'), await workspaceOf(c), id)))
}

export const voicePreviewHandlers: Handlers = {
  '/voice-preview': { POST: create },
  '/voice-preview/:id': { GET: read },
}
