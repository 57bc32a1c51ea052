import { describe, expect, it } from 'vitest'
import { readUpload } from '../../../edge/http/lip-sync/read-upload.ts'

const file = (fileName: string, sizeBytes = 9) => ({ uploadId: 'u', mediaId: 'm', fileName, sizeBytes })
const both = { video: file('a.mov'), audio: file('a.MP3') }
const lax = { strict: false }
const strict = { strict: true }

describe('what a request to lip-sync asks for', () => {
  it('is its two files, of whatever name', () => {
    const fields = new Map([['csrf', 'x']])
    expect(readUpload({ files: both, fields }, lax)).toEqual({
      media: { video: null, audio: null },
      choices: {},
    })
  })

  it('is refused by their names in strict mode, where capitals do not matter', () => {
    const fields = new Map()
    expect(readUpload({ files: both, fields }, strict)).toEqual({
      errors: {
        videoFile: ['Video file must be a .mp4 file'],
        audioFile: ['Audio file must be a .wav file'],
      },
    })
    const files = { video: file('A.MP4'), audio: file('a.Wav') }
    expect(readUpload({ files, fields }, strict)).toMatchObject({ media: { video: null } })
  })

  it('may be media in their place, with the choices made', () => {
    const fields = new Map<string, unknown>([
      ['video_media_id', 'med_1'],
      ['audio_media_id', 'med_2'],
      ['policy', 'hold'],
      ['no_face', 'redub'],
    ])
    expect(readUpload({ files: {}, fields }, strict)).toEqual({
      media: { video: 'med_1', audio: 'med_2' },
      choices: { policy: 'hold', noFace: 'redub' },
    })
  })

  it('must not be a file and a media for the same', () => {
    const fields = new Map([['video_media_id', 'med_1']])
    expect(readUpload({ files: both, fields }, lax)).toEqual({
      errors: { video_media_id: ['Send either videoFile or video_media_id.'] },
    })
  })

  it('names every wrong field, the film first', () => {
    const fields = new Map<string, unknown>([
      ['no_face', 'maybe'],
      ['audioFile', null],
      ['video_media_id', 7],
    ])
    const read = readUpload({ files: {}, fields }, lax)
    expect(JSON.stringify(read)).toBe(
      JSON.stringify({
        errors: {
          audioFile: ['This field may not be null.'],
          video_media_id: ['Not a valid string.'],
          no_face: ['"maybe" is not a valid choice.'],
        },
      }),
    )
  })
})
