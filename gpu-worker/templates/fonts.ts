import { AppError } from '../../shared/errors.ts'
import type { Language } from '../../shared/languages.ts'
import { type CaptionFonts, findCaptionFonts, listFonts } from '../captions/find-fonts.ts'
import { readFontFile } from '../captions/font-file.ts'

/** Faces by weight; any text of ours is written with them, in the order in which a character is looked for. */
export type TemplateFonts = { bold: CaptionFonts; regular: CaptionFonts }

const lighter = (path: string): string =>
  path.replace(/-Bold(?=\.\w+$)/, '-Regular').replace(/DejaVuSans-Regular/, 'DejaVuSans')

/** The same family in its ordinary weight, where it is installed. */
const regularOf = async (fonts: CaptionFonts): Promise<CaptionFonts> => {
  const installed = new Set((await listFonts()).values())
  const faces = await Promise.all(
    fonts.map(async (face) => {
      const path = lighter(face.path)
      if (path === face.path || !installed.has(path)) return face
      const found = await readFontFile(path).catch(() => [])
      return found.find(({ family }) => family === face.family) ?? face
    }),
  )
  const [first = fonts[0], ...others] = faces
  return [first, ...others]
}

/** Letters of other scripts may stand in any text: a name in Hindi in an English video. */
const further: readonly Language[] = ['en', 'hi', 'ja', 'zh']

const found = new Map<Language, Promise<TemplateFonts>>()

const findAll = async (language: Language): Promise<TemplateFonts> => {
  const languages = [language, ...further.filter((other) => other !== language)]
  const lists = await Promise.all(languages.map((each) => findCaptionFonts(each)))
  const byPath = new Map(
    lists.flatMap((list) => list ?? []).map((face) => [`${face.path}/${face.family}`, face]),
  )
  const [first, ...others] = byPath.values()
  if (first === undefined)
    throw new AppError('engine_unavailable', 'This worker has no font to write texts with', {
      allowed: ['Noto Sans', 'DejaVu Sans', 'Arial', 'Liberation Sans'],
    })
  const bold: CaptionFonts = [first, ...others]
  return { bold, regular: await regularOf(bold) }
}

/** @throws engine_unavailable on a machine without any font that we know */
export const findTemplateFonts = (language: Language): Promise<TemplateFonts> => {
  const fonts = found.get(language) ?? findAll(language)
  found.set(language, fonts)
  return fonts
}

const indic = /\p{Script=Devanagari}/u
const indicFamily = /Devanagari|Kohinoor|Nirmala/

/** A Latin font may hold the signs of Devanagari but not how they join: its own font goes first. */
const ordered = (faces: CaptionFonts): CaptionFonts => {
  const own = faces.filter(({ family }) => indicFamily.test(family))
  const [first = faces[0], ...others] = [...own, ...faces.filter((face) => !own.includes(face))]
  return [first, ...others]
}

/** The fonts in the order that suits this text. */
export const fontsFor = (text: string, fonts: TemplateFonts): TemplateFonts =>
  indic.test(text) ? { bold: ordered(fonts.bold), regular: ordered(fonts.regular) } : fonts
