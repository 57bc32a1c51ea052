import { open } from 'node:fs/promises'
import type { Demuxer } from '../../../shared/jobs/source.ts'
import { sniff, sniffBytes } from '../../ffmpeg/sniff.ts'

const types: Record<Demuxer, string> = {
  mov: 'video/mp4',
  matroska: 'video/x-matroska',
  mpegts: 'video/mp2t',
  avi: 'video/x-msvideo',
  flv: 'video/x-flv',
  ogg: 'application/ogg',
  wav: 'audio/wav',
  mp3: 'audio/mpeg',
  flac: 'audio/flac',
  aac: 'audio/aac',
  mpeg: 'video/mpeg',
}

/** From magic bytes alone; what the server calls it decides nothing. The probe tells more later. */
export const guessContentType = async (filePath: string): Promise<string> => {
  const file = await open(filePath)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sniffBytes), 0, sniffBytes, 0)
    const head = buffer.subarray(0, bytesRead)
    const demuxer = sniff(head)
    return demuxer ? (dialectOf(demuxer, head) ?? types[demuxer]) : 'application/octet-stream'
  } finally {
    await file.close()
  }
}

/** Players judge by these finer names: EBML's DocType, and the major brand of ISO media. */
const dialectOf = (demuxer: Demuxer, head: Buffer): string | undefined => {
  if (demuxer === 'matroska') return head.subarray(0, 64).includes('webm') ? 'video/webm' : undefined
  const brand = demuxer === 'mov' ? head.toString('latin1', 8, 12) : ''
  return { 'qt  ': 'video/quicktime', 'M4A ': 'audio/mp4' }[brand]
}
