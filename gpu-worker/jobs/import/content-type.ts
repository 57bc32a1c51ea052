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
    const demuxer = sniff(buffer.subarray(0, bytesRead))
    return demuxer ? types[demuxer] : 'application/octet-stream'
  } finally {
    await file.close()
  }
}
