import { join } from 'node:path'
import { type Child, startChild } from '../../process/start-child.ts'
import type { WhisperReply, WhisperRequest } from './messages.ts'

export type WhisperHost = Child<WhisperRequest, WhisperReply>

/** Starts a process without a model. */
export const startHost = (): WhisperHost =>
  startChild<WhisperRequest, WhisperReply>(join(import.meta.dirname, 'host.ts'), {
    missing: '@huggingface/transformers cannot be loaded: npm install brings it, with onnxruntime-node',
    failed: 'whisper failed',
    died: 'whisper ended by itself',
  })
