import * as z from 'zod'
import { AppError } from '../../../shared/errors.ts'
import type { Language } from '../../../shared/languages.ts'
import { parseVoiceId, previewTexts } from '../../../shared/templates/voices.ts'
import type { Context } from '../../context.ts'
import { mediaPlaybackUrl } from '../media/playback-url.ts'
import { createTask } from '../tasks/create.ts'
import { getTask, type TaskView } from '../tasks/get.ts'
import type { Workspace } from '../workspaces/enter.ts'
import { findDraftOrRecipe } from './find-source.ts'

export type VoicePreview = {
  id: string
  reqId: string
  status: 'in_progress' | 'ready' | 'failed'
  /** Set once it is ready. */
  url: string | null
}

/** Its name says the workspace, so that no other one finds it. */
const facade = 'voice-preview'
const externalIdOf = ({ workspaceId }: Workspace, id: string): string => `${workspaceId}:${id}`

const Made = z.object({ mediaId: z.string() })

const view = async (ctx: Context, id: string, task: TaskView): Promise<VoicePreview> => {
  const made = task.status === 'succeeded' ? Made.parse(task.result) : undefined
  const url = made ? await mediaPlaybackUrl(ctx, { id: made.mediaId, accountId: task.accountId }) : null
  const isOver = task.status === 'failed' || task.status === 'canceled'
  return { id, reqId: task.id, status: isOver ? 'failed' : made ? 'ready' : 'in_progress', url }
}

const speak = async (
  ctx: Context,
  workspace: Workspace,
  { text, voiceId, language }: { text: string; voiceId: string; language: Language },
): Promise<VoicePreview> => {
  const chosen = parseVoiceId(voiceId)
  const id = crypto.randomUUID()
  const task = await createTask(ctx, {
    kind: 'speech',
    input: { text, language: chosen?.language ?? language, ...(chosen && { voice: chosen.voice }) },
    externalIds: [
      { facade: 'uuid', externalId: id },
      { facade, externalId: externalIdOf(workspace, id) },
    ],
  })
  return view(ctx, id, task)
}

/** A few words in the voice of a draft or recipe. @throws invalid_input */
export const createVoicePreview = async (
  ctx: Context,
  workspace: Workspace,
  { transcript, sourceDraftId }: { transcript: string; sourceDraftId: string },
): Promise<VoicePreview & { voiceId: string }> => {
  const { draft } = await findDraftOrRecipe(ctx, workspace, sourceDraftId, 'source_draft_id')
  const { voiceId, language } = draft
  return { ...(await speak(ctx, workspace, { text: transcript, voiceId, language })), voiceId }
}

/** The voice of the catalogue, saying a text or its greeting. @throws not_found */
export const previewVoice = (
  ctx: Context,
  workspace: Workspace,
  { voiceId, text }: { voiceId: string; text: string | null },
): Promise<VoicePreview> => {
  const voice = parseVoiceId(voiceId)
  if (voice === undefined) throw new AppError('not_found', 'Voice not found', { field: 'id', got: voiceId })
  const language = voice.language ?? 'en'
  return speak(ctx, workspace, { text: text ?? previewTexts[language], voiceId, language })
}

/** @throws not_found */
export const getVoicePreview = async (
  ctx: Context,
  workspace: Workspace,
  id: string,
): Promise<VoicePreview> => {
  try {
    return await view(ctx, id, await getTask(ctx, externalIdOf(workspace, id.toLowerCase()), facade))
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found')
      throw new AppError('not_found', 'Voice preview not found', { field: 'task_id', got: id })
    throw error
  }
}
