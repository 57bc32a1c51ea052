import { describe, expect, it } from 'vitest'
import { readableChinese } from '../../../gpu-worker/engines/speech/text/chinese.ts'
import { toChunks } from '../../../gpu-worker/engines/speech/text/chunks.ts'
import { assertReadable, splitByScript } from '../../../gpu-worker/engines/speech/text/scripts.ts'
import { splitWords } from '../../../gpu-worker/engines/speech/text/split.ts'
import { toUtterances } from '../../../gpu-worker/engines/speech/text/utterances.ts'
import type { Language } from '../../../shared/languages.ts'

const wordsOf = (text: string, language: Language) => splitWords(text, language).map((unit) => unit.text)
const saidOf = (text: string, language: Language) =>
  toUtterances(splitWords(text, language), language).map((utterance) => utterance.text)

describe('the words of a text', () => {
  it('keep their punctuation, and marks of their own go to the word beside them', () => {
    expect(wordsOf('“Yes” — he said, ( softly ).', 'en')).toEqual(['“Yes” —', 'he', 'said,', '( softly ).'])
    expect(wordsOf('Il dit : « Oui ! »', 'fr')).toEqual(['Il', 'dit :', '« Oui ! »'])
    expect(wordsOf('¿ Qué tal ?', 'es')).toEqual(['¿ Qué', 'tal ?'])
  })

  it('hold numbers with spaces between their digits together, where that is written', () => {
    expect(wordsOf('12 000 людей', 'ru')).toEqual(['12 000', 'людей'])
    expect(wordsOf('In 2024 300 people', 'de')).toEqual(['In', '2024', '300', 'people'])
    expect(wordsOf('12 000 people', 'en')).toEqual(['12', '000', 'people'])
  })

  it('are short runs in Chinese and Japanese, which have no spaces', () => {
    expect(wordsOf('今天天气很好。我们去公园！', 'zh')).toEqual([
      '今天',
      '天气',
      '很好。',
      '我们',
      '去',
      '公园！',
    ])
    expect(wordsOf('「はい」と言った。', 'ja')[0]).toBe('「はい」')
  })

  it('say where clauses, sentences, lines and paragraphs end', () => {
    const ends = splitWords('One, two.” Three\nfour\n\nfive', 'en').map(({ end }) => end)
    expect(ends).toEqual(['clause', 'sentence', 'line', 'paragraph', 'word'])
  })
})

describe('what the synthesiser gets', () => {
  it('is no mark-up, no notation of its own, and no emoji', () => {
    expect(saidOf('A <b>bold</b> [[h@l@U]] *star* 🎉 & more', 'en')).toEqual(['A bold h@l@U star &amp; more'])
  })

  it('is in sentences long enough to be said in one breath, cut at the end of one', () => {
    const text = 'The old lamp shone over the harbour. '.repeat(30)
    const said = saidOf(text, 'en')
    expect(said.length).toBeGreaterThan(3)
    for (const one of said) {
      expect(one.length).toBeLessThan(300)
      expect(one).toMatch(/harbour\.$/)
    }
  })

  it('never grows without bound, even where no sentence ends', () => {
    for (const one of saidOf('word '.repeat(1_000), 'en')) expect(one.length).toBeLessThan(650)
  })

  it('has no full stop after an abbreviation, and no spaces inside a number', () => {
    expect(saidOf('Dr. Smith met J. Jones.', 'en')).toEqual(['Dr Smith met J Jones.'])
    expect(saidOf('Il y a 12 000 euros.', 'fr')).toEqual(['Il y a 12000 euros.'])
  })

  it('has the digits of every script in those that all voices read, and no dots to be named', () => {
    expect(saidOf('२५ und １２ … weiter …', 'de')).toEqual(['25 und 12 , weiter .'])
  })

  it('goes to another voice where another script begins', () => {
    expect(splitByScript('Hello мир, и 世界 25!', 'en')).toEqual([
      { text: 'Hello ', voice: undefined },
      { text: 'мир, и ', voice: 'ru' },
      { text: '世界 25!', voice: 'cmn' },
    ])
    expect(splitByScript('नमस्ते world', 'hi')).toEqual([{ text: 'नमस्ते world', voice: undefined }])
    expect(splitByScript('2024 Vitascopeは', 'ja')).toEqual([
      { text: '2024 Vitascope', voice: 'en-us' },
      { text: 'は', voice: undefined },
    ])
  })

  it('knows for each word where it stands', () => {
    const [utterance] = toUtterances(splitWords('Tom & 𝄞 Ann', 'en'), 'en')
    const characters = [...(utterance?.text ?? '')]
    const standing = utterance?.spans.map(({ start, end }) => characters.slice(start, end).join('').trim())
    expect(standing).toEqual(['Tom', '&amp; 𝄞', 'Ann'])
  })

  it('spells in sounds the Chinese syllables that espeak cannot read', () => {
    expect(readableChinese('一只熊')).toBe("一只[[S;j'ong35]]")
    expect(readableChinese('人々，１２')).toBe('人人,12')
    expect(saidOf('涨了12.5%，是−5℃。', 'zh')).toEqual(['涨了百分之12.5,是负5摄氏度。'])
  })
})

describe('a text that no voice reads', () => {
  it('is refused with the characters named', () => {
    expect(() => assertReadable('hello ཀ and 𠮷')).toThrowError(
      expect.objectContaining({ code: 'unreadable_text', details: expect.objectContaining({ got: 'ཀ 𠮷' }) }),
    )
  })

  it('is refused when there are no words in it', () => {
    for (const text of ['😀🎉', '… — !', '***'])
      expect(() => assertReadable(text)).toThrowError(expect.objectContaining({ code: 'unreadable_text' }))
  })

  it('is not one in any of our languages, with foreign words and digits in it', () => {
    for (const text of ['नमस्ते २५ world', '你好〇', 'Ünïcödé ﬁ', 'Γειά 3½', 'ありがとー', 'مرحبا'])
      expect(() => assertReadable(text)).not.toThrow()
  })
})

describe('parts of a long text', () => {
  it('end at sentences and lose nothing', () => {
    const text = 'One two three. '.repeat(20).trim()
    const parts = toChunks(text, 'en', 100)
    expect(parts.join(' ')).toBe(text)
    for (const part of parts) {
      expect(part.length).toBeLessThanOrEqual(100)
      expect(part.endsWith('.')).toBe(true)
    }
  })

  it('are cut at words, and inside them only where a word is too long', () => {
    expect(toChunks('alpha beta gamma', 'en', 11)).toEqual(['alpha beta', 'gamma'])
    expect(toChunks('abcdefgh', 'en', 3)).toEqual(['abc', 'def', 'gh'])
  })
})
