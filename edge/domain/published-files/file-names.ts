/** What Django's storage made of an upload's name: published clients know their files by these. */

const maxLength = 100
const suffixLength = 7
const alphanumerics = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** `dir/my film (1).mp4` → `my_film_1.mp4`: the last segment, spaces as `_`, letters, digits and `-_.` of any script. */
export const validFileName = (name: string): string => {
  const last = name.toWellFormed().split(/[/\\]/).at(-1) ?? ''
  const kept = last
    .trim()
    .replaceAll(' ', '_')
    .replace(/[^-\p{L}\p{N}_.]/gu, '')
  const { stem, extension } = splitName(kept)
  const room = maxLength - extension.length - suffixLength - 1
  return /^\.*$/.test(kept) ? 'file' : `${[...stem].slice(0, room).join('')}${extension}`
}

/** The extension begins at the last dot, unless the name begins with it. */
export const splitName = (name: string): { stem: string; extension: string } => {
  const [, stem = name, extension = ''] = /^(\.*[^.].*)(\.[^.]{0,20})$/su.exec(name) ?? []
  return { stem, extension }
}

/** `a.mp4` → `a_hAFG6eU.mp4`. */
export const alternativeName = (name: string): string => {
  const random = crypto.getRandomValues(new Uint8Array(suffixLength))
  const suffix = Array.from(random, (byte) => alphanumerics[byte % alphanumerics.length]).join('')
  const { stem, extension } = splitName(name)
  return `${stem}_${suffix}${extension}`
}
