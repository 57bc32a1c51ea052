import { describe, expect, it } from 'vitest'
import { HeardLanguage, Language } from '../../shared/languages.ts'

describe('a language', () => {
  it.each([
    ['hi', 'hi'],
    ['Hindi', 'hi'],
    [' english ', 'en'],
  ])('may be written %s', (written, code) => {
    expect(Language.parse(written)).toBe(code)
    expect(HeardLanguage.parse(written)).toBe(code)
  })

  it('to be heard is any that has a code, spoken by us or not', () => {
    expect(HeardLanguage.parse('KO')).toBe('ko')
    expect(HeardLanguage.parse('yue')).toBe('yue')
    expect(HeardLanguage.safeParse('klingon').success).toBe(false)
    expect(Language.safeParse('ko').success).toBe(false)
  })
})
