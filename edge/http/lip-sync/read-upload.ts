import type { LipSyncRequest } from '../../domain/lip-sync/create.ts'
import type { FileRole } from '../../domain/lip-sync/facade.ts'
import type { ReceivedFile } from '../../domain/lip-sync/receive-file.ts'

/** What a request brought: files of a form, and fields of a form or of JSON. */
export type Sent = { files: Partial<Record<FileRole, ReceivedFile>>; fields: ReadonlyMap<string, unknown> }

type FieldErrors = Record<string, string[]>
type Choices = Pick<LipSyncRequest, 'policy' | 'noFace'>
type Read = { errors: FieldErrors } | { media: Record<FileRole, string | null>; choices: Choices }

/** In the order in which the framework named them. */
export const roles: readonly FileRole[] = ['video', 'audio']
export const fileFields = { video: 'videoFile', audio: 'audioFile' } as const
export const mediaFields = { video: 'video_media_id', audio: 'audio_media_id' } as const

const strictEndings = { video: '.mp4', audio: '.wav' } as const
const titles = { video: 'Video', audio: 'Audio' } as const

/** What is wrong with a file; undefined where it came, or a media stands for it. */
const fileFlaw = (role: FileRole, { files, fields }: Sent, strict: boolean): string | undefined => {
  const file = files[role]
  const ending = strictEndings[role]
  if (file !== undefined) {
    if (file.sizeBytes === 0) return 'The submitted file is empty.'
    const fits = file.fileName.toLowerCase().endsWith(ending)
    return strict && !fits ? `${titles[role]} file must be a ${ending} file` : undefined
  }
  const text = fields.get(fileFields[role])
  if (text === null) return 'This field may not be null.'
  if (text !== undefined) return 'The submitted data was not a file. Check the encoding type on the form.'
  return fields.has(mediaFields[role]) ? undefined : 'No file was submitted.'
}

const mediaFlaw = (role: FileRole, { files, fields }: Sent): string | undefined => {
  const id = fields.get(mediaFields[role])
  if (id === undefined) return undefined
  if (files[role] !== undefined) return `Send either ${fileFields[role]} or ${mediaFields[role]}.`
  return typeof id === 'string' && id !== '' ? undefined : 'Not a valid string.'
}

const policies: readonly string[] = ['loop', 'hold', 'cut']
const noFaces: readonly string[] = ['fail', 'redub']

const choiceFlaw = (value: unknown, allowed: readonly string[]): string | undefined =>
  value === undefined || allowed.includes(String(value))
    ? undefined
    : `"${String(value)}" is not a valid choice.`

/** `media`: the media that stands for each file, null where the file itself came. Other fields are nobody's. */
export const readUpload = (sent: Sent, { strict }: { strict: boolean }): Read => {
  const { fields } = sent
  const flaws: [string, string | undefined][] = [
    ...roles.map((role): [string, string | undefined] => [fileFields[role], fileFlaw(role, sent, strict)]),
    ...roles.map((role): [string, string | undefined] => [mediaFields[role], mediaFlaw(role, sent)]),
    ['policy', choiceFlaw(fields.get('policy'), policies)],
    ['no_face', choiceFlaw(fields.get('no_face'), noFaces)],
  ]
  const errors = Object.fromEntries(flaws.flatMap(([field, flaw]) => (flaw ? [[field, [flaw]]] : [])))
  if (Object.keys(errors).length > 0) return { errors }
  const mediaOf = (role: FileRole): string | null =>
    sent.files[role] ? null : String(fields.get(mediaFields[role]))
  const [policy, noFace] = [fields.get('policy'), fields.get('no_face')]
  return {
    media: { video: mediaOf('video'), audio: mediaOf('audio') },
    choices: {
      ...(policy !== undefined && { policy: policy as NonNullable<Choices['policy']> }),
      ...(noFace !== undefined && { noFace: noFace as NonNullable<Choices['noFace']> }),
    },
  }
}
