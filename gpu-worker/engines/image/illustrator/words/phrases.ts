export type Phrases<M> = {
  /** The longest known phrase that starts at `tokens[i]`. */
  at: (tokens: readonly string[], i: number) => { meaning: M; length: number; plural: boolean } | undefined
}

const irregular: Record<string, string> = {
  ...{
    women: 'woman',
    men: 'man',
    children: 'child',
    wolves: 'wolf',
    mice: 'mouse',
    people: 'person',
    geese: 'bird',
  },
  ...{
    candles: 'candle',
    houses: 'house',
    horses: 'horse',
    leaves: 'leaf',
    loaves: 'loaf',
    knives: 'knife',
    ladies: 'lady',
  },
  ...{
    octopuses: 'octopus',
    octopi: 'octopus',
    canoes: 'canoe',
    buses: 'bus',
    trees: 'tree',
    axes: 'axe',
    fireflies: 'fireflies',
    zombies: 'zombie',
  },
}

/** One word in its singular. */
export const singular = (word: string): string => {
  const known = irregular[word]
  if (known !== undefined) return known
  if (/[a-z]{3}men$/.test(word)) return `${word.slice(0, -3)}man`
  if (/(?:ss|us|is)$/.test(word) || word.length < 4) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|x|z|ss)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** From `word|word of two|…` lists; of equal phrases the one given last stands. */
export const createPhrases = <M>(entries: readonly (readonly [words: string, meaning: M])[]): Phrases<M> => {
  const known = new Map<string, M>()
  let longest = 1
  for (const [words, meaning] of entries)
    for (const phrase of words.split('|')) {
      known.set(phrase, meaning)
      longest = Math.max(longest, phrase.split(' ').length)
    }
  const at: Phrases<M>['at'] = (tokens, i) => {
    for (let length = Math.min(longest, tokens.length - i); length > 0; length--) {
      const words = tokens.slice(i, i + length)
      const phrase = words.join(' ')
      const exact = known.get(phrase)
      if (exact !== undefined) return { meaning: exact, length, plural: false }
      const last = words.at(-1) as string
      const base = [...words.slice(0, -1), singular(last)].join(' ')
      const meaning = base === phrase ? undefined : known.get(base)
      if (meaning !== undefined) return { meaning, length, plural: true }
    }
    return undefined
  }
  return { at }
}
