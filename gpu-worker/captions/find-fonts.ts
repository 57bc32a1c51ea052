import { readdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import type { Language } from '../../shared/languages.ts'
import { type FontFace, readFontFile } from './font-file.ts'

/** Faces in the order in which a character is looked for. */
export type CaptionFonts = readonly [FontFace, ...FontFace[]]

const fontFolders = (): string[] => [
  ...[
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(homedir(), '.fonts'),
    join(homedir(), '.local/share/fonts'),
  ],
  ...['/System/Library/Fonts', '/Library/Fonts', join(homedir(), 'Library/Fonts')],
  ...['C:\\Windows\\Fonts'],
]

type Wanted = { files: readonly string[]; family?: RegExp }

const latin: Wanted = {
  files: [
    'NotoSans-Bold.ttf',
    'DejaVuSans-Bold.ttf',
    'Arial Bold.ttf',
    'arialbd.ttf',
    'LiberationSans-Bold.ttf',
  ],
}
const devanagari: Wanted = {
  files: [
    'NotoSansDevanagari-Bold.ttf',
    'Lohit-Devanagari.ttf',
    'Kohinoor.ttc',
    'Nirmala.ttc',
    'NirmalaB.ttf',
  ],
}
const japanese: Wanted = {
  files: [
    'NotoSansCJK-Bold.ttc',
    'NotoSansJP-Bold.otf',
    'ヒラギノ角ゴシック W6.ttc',
    'YuGothB.ttc',
    'meiryob.ttc',
  ],
  family: /JP|ヒラギノ|Hiragino|Yu Gothic$|Meiryo$/,
}
const chinese: Wanted = {
  files: ['NotoSansCJK-Bold.ttc', 'NotoSansSC-Bold.otf', 'PingFang.ttc', 'msyhbd.ttc', 'wqy-zenhei.ttc'],
  family: /CJK SC|Noto Sans SC|PingFang SC|YaHei$|Zen Hei$/,
}

/** A language's own letters beside those of English: a font with these can write it. */
const letters: Record<Language, string> = {
  ...{
    en: 'Aaz',
    nl: 'ëïé',
    id: 'Aaz',
    it: 'àèéìòù',
    pt: 'ãõâêçáéíóú',
    es: 'ñáéíóúü¿¡',
    fr: 'àâçéèêëîïôùûœ',
  },
  ...{ de: 'äöüß', da: 'æøå', no: 'æøå', sv: 'åäö', cs: 'áčďéěíňóřšťúůýž', pl: 'ąćęłńóśźż', tr: 'çğıİöşü' },
  ...{ el: 'αβγδθλξψωάέήίόύώ', ru: 'абвгджщыэюяё', uk: 'абвгґєіїщьюя' },
  ...{ hi: 'अआइकखगज्ञक्षटड़िीुूेैोौंःँ', ja: 'あいアイー日本語々', zh: '的一是不我们这说' },
}

const wantedFor = (language: Language): Wanted[] => {
  if (language === 'hi') return [devanagari, latin]
  if (language === 'ja') return [japanese, latin]
  if (language === 'zh') return [chinese, latin]
  return [latin]
}

/** Paths of every font file by its name; a folder that is not there has none. */
export const listFonts = async (): Promise<Map<string, string>> => {
  const paths = new Map<string, string>()
  for (const folder of fontFolders()) {
    const entries = await readdir(folder, { recursive: true }).catch(() => [])
    for (const entry of entries)
      if (!paths.has(basename(entry))) paths.set(basename(entry), join(folder, entry))
  }
  return paths
}

const coversText = (face: FontFace, text: string): boolean =>
  [...text].every((character) => face.covers(character.codePointAt(0) ?? 0))

const findFace = async (
  wanted: Wanted,
  sample: string,
  paths: Map<string, string>,
): Promise<FontFace | undefined> => {
  for (const name of wanted.files) {
    const path = paths.get(name)
    const faces = path === undefined ? [] : await readFontFile(path).catch(() => [])
    const fitting = faces.filter((face) => wanted.family?.test(face.family) ?? true)
    const face = fitting.find((each) => coversText(each, sample))
    if (face) return face
  }
  return undefined
}

/** Fonts among these files (name → path) that have all letters of the language. */
export const findFontsAmong = async (
  language: Language,
  paths: Map<string, string>,
): Promise<CaptionFonts | undefined> => {
  const [script, ...others] = wantedFor(language)
  const first = script && (await findFace(script, letters[language], paths))
  if (!first) return undefined
  const further = await Promise.all(others.map((wanted) => findFace(wanted, letters.en, paths)))
  return [first, ...further.filter((face) => face !== undefined)]
}

let listed: Promise<Map<string, string>> | undefined
const known = new Map<Language, Promise<CaptionFonts | undefined>>()

/** Fonts of this machine that have all letters of the language; undefined = captions cannot be drawn here. */
export const findCaptionFonts = (language: Language): Promise<CaptionFonts | undefined> => {
  listed ??= listFonts()
  const found = known.get(language) ?? listed.then((paths) => findFontsAmong(language, paths))
  known.set(language, found)
  return found
}
