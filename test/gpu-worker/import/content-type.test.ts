import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { guessContentType } from '../../../gpu-worker/jobs/import/content-type.ts'

const box = (brand: string) => `\0\0\0\x18ftyp${brand}\0\0\x02\0isomiso2`
const ebml = (docType: string) => `\x1a\x45\xdf\xa3\x9f\x42\x82\x84${docType}`

it.each([
  ['MP4', box('isom'), 'video/mp4'],
  ['QuickTime', box('qt  '), 'video/quicktime'],
  ['M4A', box('M4A '), 'audio/mp4'],
  ['WebM', ebml('webm'), 'video/webm'],
  ['Matroska', ebml('matroska'), 'video/x-matroska'],
  ['WAV', 'RIFF\0\0\0\0WAVEfmt ', 'audio/wav'],
  ['a web page', '<html>', 'application/octet-stream'],
  ['nothing', '', 'application/octet-stream'],
])('calls %s by its bytes', async (_case, bytes, type) => {
  const folder = await mkdtemp(join(tmpdir(), 'content-type-'))
  try {
    const path = join(folder, 'source.bin')
    await writeFile(path, Buffer.from(bytes, 'latin1'))
    expect(await guessContentType(path)).toBe(type)
  } finally {
    await rm(folder, { recursive: true })
  }
})
