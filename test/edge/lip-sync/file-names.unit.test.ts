import { describe, expect, it } from 'vitest'
import { alternativeName, splitName, validFileName } from '../../../edge/domain/published-files/file-names.ts'

describe('the name of a published file', () => {
  it.each([
    ['bazigar_part1.mp4', 'bazigar_part1.mp4'],
    ['My film (1).mp4', 'My_film_1.mp4'],
    ['  a  b .wav', 'a__b_.wav'],
    ['C:\\films\\a.mp4', 'a.mp4'],
    ['../../etc/passwd', 'passwd'],
    ['a%2Fb?.mp4', 'a2Fb.mp4'],
    ['фильм 1.mp4', 'фильм_1.mp4'],
    ['a\u0000\u001b.mp4', 'a.mp4'],
    ['archive.tar.gz', 'archive.tar.gz'],
    ['..', 'file'],
    ['???', 'file'],
    ['', 'file'],
  ])('of %j is %j', (given, wanted) => {
    expect(validFileName(given)).toBe(wanted)
  })

  it('leaves room for its suffix in a hundred characters, and keeps its extension', () => {
    const name = validFileName(`${'x'.repeat(300)}.mp4`)
    expect(name).toMatch(/^x+\.mp4$/)
    expect(alternativeName(name)).toHaveLength(100)
    expect(validFileName('y'.repeat(300))).toHaveLength(92)
  })

  it.each([
    ['a.mp4', 'a', '.mp4'],
    ['a.b.mp4', 'a.b', '.mp4'],
    ['.hidden', '.hidden', ''],
    ['none', 'none', ''],
    ['dot.', 'dot', '.'],
  ])('%j splits into %j and %j', (name, stem, extension) => {
    expect(splitName(name)).toEqual({ stem, extension })
  })

  it('gets seven letters or digits before its extension, others each time', () => {
    const names = Array.from({ length: 50 }, () => alternativeName('a.b.mp4'))
    for (const name of names) expect(name).toMatch(/^a\.b_[A-Za-z0-9]{7}\.mp4$/)
    expect(new Set(names).size).toBe(50)
  })
})
