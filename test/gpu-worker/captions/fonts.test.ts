import { describe, expect, it } from 'vitest'
import { findFontsAmong, listFonts } from '../../../gpu-worker/captions/find-fonts.ts'
import { languages } from '../../../shared/languages.ts'

describe('fonts of captions', () => {
  it.each(languages)('are there for %s, with every letter of it', async (language) => {
    const fonts = await findFontsAmong(language, await listFonts())
    expect(fonts, 'apt install fonts-noto-core fonts-noto-cjk').toBeDefined()
  })

  it('are the regional ones for Chinese and Japanese, which write the same characters differently', async () => {
    const paths = await listFonts()
    const [chinese] = (await findFontsAmong('zh', paths)) ?? []
    const [japanese] = (await findFontsAmong('ja', paths)) ?? []
    expect(chinese?.family).not.toBe(japanese?.family)
  })

  it('are missing where no file has the letters', async () => {
    const paths = await listFonts()
    const latin = new Map([...paths].filter(([name]) => /^(?:NotoSans|DejaVuSans)-Bold\.ttf$/.test(name)))
    expect(await findFontsAmong('hi', latin)).toBeUndefined()
    expect(await findFontsAmong('en', latin)).toBeDefined()
    expect(await findFontsAmong('en', new Map())).toBeUndefined()
  })

  it('are not taken from a file that is no font', async () => {
    const paths = new Map([['NotoSans-Bold.ttf', import.meta.filename]])
    expect(await findFontsAmong('en', paths)).toBeUndefined()
  })
})
