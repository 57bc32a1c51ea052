import * as z from 'zod'
import { minPartBytes } from './part-plan.ts'

const isPrintable = (text: string): boolean => !/\p{Cc}/u.test(text) && text.isWellFormed()

export const MediaName = z
  .string()
  .min(1)
  .max(255)
  .refine(
    (name) => isPrintable(name) && !/[/\\]/.test(name),
    'must have no slashes and no control characters',
  )

/** Names a media inside its account; the newest of a path wins. One leading slash is as good as none. */
export const MediaPath = z
  .string()
  .min(1)
  .max(1024)
  .refine(
    (path) =>
      isPrintable(path) && path.split('/').every((part, i) => part !== '..' && (part !== '' || i === 0)),
    'must have no empty or `..` segments and no control characters',
  )

export const Sha256 = z.string().regex(/^[0-9a-fA-F]{64}$/, 'must be 64 hexadecimal digits')

export const UploadInput = z.object({
  name: MediaName,
  sizeBytes: z.int().positive(),
  path: MediaPath.optional(),
  partSizeBytes: z.int().min(minPartBytes).optional(),
  sha256: Sha256.optional(),
})
export type UploadInput = z.infer<typeof UploadInput>
