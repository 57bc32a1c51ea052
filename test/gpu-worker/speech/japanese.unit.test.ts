import { describe, expect, it } from 'vitest'
import { toPhrases } from '../../../gpu-worker/engines/speech/text/japanese.ts'
import {
  parseNumber,
  readInteger,
  readNumber,
} from '../../../gpu-worker/engines/speech/text/japanese-number.ts'

const word = (text: string, reading: string | undefined, kind = '名詞', detail = '一般') => ({
  ...{ text, reading, kind, detail },
})

describe('Japanese phrases', () => {
  it('are words with their particles, read in kana', () => {
    const words = [
      word('今日', 'キョー'),
      word('は', 'ワ', '助詞'),
      word('、', '、', '記号'),
      word('「', '「', '記号', '括弧開'),
      word('東京', 'トーキョー'),
      word('」', '」', '記号', '括弧閉'),
      word('へ', 'エ', '助詞'),
      word('。', '。', '記号'),
    ]
    expect(toPhrases('今日は、「東京」へ。', words)).toEqual([
      { text: '今日は、', reading: 'キョーワ、', end: 'clause' },
      { text: '「東京」へ。', reading: 'トーキョー」エ。', end: 'sentence' },
    ])
  })

  it('read a number with what it counts', () => {
    const words = [
      word('2024', undefined, '名詞', '数'),
      word('年', 'ネン', '名詞', '接尾'),
      word('に', 'ニ', '助詞'),
    ]
    expect(toPhrases('2024年に', words)).toEqual([
      { text: '2024年に', reading: 'ニセンニジュウヨネンニ', end: 'word' },
    ])
  })

  it('are refused where the dictionary knows no reading', () => {
    expect(() => toPhrases('龘だ', [word('龘', undefined), word('だ', 'ダ', '助動詞')])).toThrowError(
      expect.objectContaining({ code: 'unreadable_text', message: expect.stringContaining('龘') }),
    )
  })
})

describe('Japanese numbers', () => {
  it.each([
    [0, 'ゼロ'],
    [15, 'ジュウゴ'],
    [100, 'ヒャク'],
    [3_600, 'サンゼンロッピャク'],
    [10_000, 'イチマン'],
    [123_456_789, 'イチオクニセンサンビャクヨンジュウゴマンロクセンナナヒャクハチジュウキュウ'],
  ])('%i is read %s', (value, reading) => {
    expect(readInteger(value)).toBe(reading)
  })

  it.each([
    ['二千二十四', 2_024],
    ['三百五十', 350],
    ['5万', 50_000],
    ['1,234', 1_234],
    ['千', 1_000],
    ['二〇二四', 2_024],
    ['99999999999999999', undefined],
  ])('%s is worth %s', (text, value) => {
    expect(parseNumber(text)).toBe(value)
  })

  it.each([
    ['4', '年', 'ネン', 'ヨネン'],
    ['9', '時', 'ジ', 'クジ'],
    ['2', '人', 'ニン', 'フタリ'],
    ['3', '本', 'ホン', 'サンボン'],
    ['10', '冊', 'サツ', 'ジュッサツ'],
    ['6', '匹', 'ヒキ', 'ロッピキ'],
    ['1', '回', 'カイ', 'イッカイ'],
    ['10', '分', 'フン', 'ジュップン'],
    ['20', '日', 'ニチ', 'ハツカ'],
    ['350', '円', 'エン', 'サンビャクゴジュウエン'],
    ['3.14', '円', 'エン', 'サンテンイチヨンエン'],
    ['090', '番', 'バン', 'ゼロキュウゼロバン'],
  ])('%s %s is read with %s as %4$s', (number, counter, reading, said) => {
    expect(readNumber(number, { text: counter, reading })).toBe(said)
  })
})
