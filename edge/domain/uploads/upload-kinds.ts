import { AppError } from '../../../shared/errors.ts'
import type { UploadRow } from '../../db/client.ts'

/** An upload by numbered parts says its size when it is opened. */
export type PartsUpload = UploadRow & { sizeBytes: number }

export const isPartsUpload = (upload: UploadRow): upload is PartsUpload =>
  upload.kind === 'parts' && upload.sizeBytes !== null

/** @throws conflict for a stream */
export const requireParts = (upload: UploadRow): PartsUpload => {
  if (isPartsUpload(upload)) return upload
  throw new AppError('conflict', 'This upload takes its bytes one after the other, not as numbered parts')
}

/** @throws conflict for an upload by numbered parts */
export const requireStream = (upload: UploadRow): UploadRow => {
  if (upload.kind === 'stream') return upload
  throw new AppError('conflict', 'This upload takes numbered parts')
}

export const uploadClosed = (upload: UploadRow): AppError =>
  new AppError('upload_closed', `The upload is ${upload.status}`, { got: upload.status, allowed: 'open' })

/** @throws upload_closed when it takes no bytes any more */
export const requireOpen = (upload: UploadRow, nowMs: number): void => {
  if (upload.status !== 'open') throw uploadClosed(upload)
  if (upload.expiresAt <= nowMs)
    throw new AppError('upload_closed', 'The upload has expired', { got: 'expired', allowed: 'open' })
}
