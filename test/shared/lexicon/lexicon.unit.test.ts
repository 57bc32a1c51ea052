import { describe, expect, it } from 'vitest'
import type { Language } from '../../../shared/languages.ts'
import { allSubjectIds, settingIds, subjectIds } from '../../../shared/lexicon/ids.ts'
import { lexicons, understand } from '../../../shared/lexicon/index.ts'
import { entriesOf, groups } from '../../../shared/lexicon/lexicon.ts'

const written = Object.entries(lexicons)

const idsIn = (text: string, language: Language = 'en') => understand(text, language).map(({ id }) => id)

describe('what pictures can show', () => {
  it('no id stands twice', () => {
    expect(new Set(allSubjectIds).size).toBe(Object.values(subjectIds).flat().length)
    expect(allSubjectIds.filter((id) => (settingIds as readonly string[]).includes(id))).toEqual([])
  })
})

describe.each(written)('the lexicon of %s', (_code, lexicon) => {
  it('no word means two things', () => {
    const meaningOf = new Map<string, string>()
    const doubled = entriesOf(lexicon).flatMap(({ entry, meaning }) => {
      const before = meaningOf.get(entry) ?? meaning.id
      meaningOf.set(entry, meaning.id)
      return before === meaning.id ? [] : [`${entry}: ${before} and ${meaning.id}`]
    })
    expect(doubled).toEqual([])
  })

  it('every id has a word, in lower case', () => {
    const empty = groups.flatMap((group) =>
      Object.entries(lexicon[group]).flatMap(([id, words]) => (words.trim() === '' ? [id] : [])),
    )
    expect(empty).toEqual([])
    expect(entriesOf(lexicon).filter(({ entry }) => entry !== entry.toLowerCase())).toEqual([])
  })
})

describe('reading a text', () => {
  it('finds words in the order of the text, as they were written', () => {
    expect(understand('The Wolves of the old lighthouse', 'en')).toMatchObject([
      { id: 'wolf', word: 'Wolves' },
      { id: 'lighthouse', word: 'lighthouse' },
    ])
  })

  it('takes the longest phrase', () => {
    expect(idsIn('an old woman, a woman on the moon')).toEqual(['old-woman', 'woman', 'moon-surface'])
  })

  it('takes no rising moon for a flower', () => {
    expect(idsIn('The sun set, the moon rose.')).toEqual(['moon'])
    expect(idsIn('a rose at night, until the sun rose')).toEqual(['flower', 'night', 'dawn'])
  })

  it('sees through capitals, apostrophes and hyphens', () => {
    expect(idsIn("The FOX's cottage, a cat-lover")).toEqual(['fox', 'house', 'cat'])
  })

  it('knows no part of a word', () => {
    expect(idsIn('a catalogue, carpets, foxglove')).toEqual([])
  })

  it('reads English where the language itself knows nothing in the text', () => {
    expect(idsIn('une histoire de lighthouse', 'fr')).toEqual(['lighthouse'])
    expect(idsIn('エコー robot', 'ja')).toEqual(['robot'])
    expect(idsIn('кот и lighthouse', 'ru')).toEqual(['cat', 'lighthouse'])
  })

  it('lets no stem swallow the words after it', () => {
    expect(idsIn('Дракон и мельница у реки', 'ru')).toEqual(['dragon', 'windmill', 'river'])
  })

  it('takes no word of a language for an English one', () => {
    expect(idsIn('Un zorro es grande; los zorros son rápidos', 'es')).toEqual(['fox', 'fox'])
    expect(idsIn('Der Fuchs gab dem Wolf einen Rat', 'de')).toEqual(['fox', 'wolf'])
  })
})
