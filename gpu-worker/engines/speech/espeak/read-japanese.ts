import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { IpadicFeatures, Tokenizer } from '@sglkc/kuromoji'
import type { ReadWord } from './messages.ts'

/** Some 340 MB while loaded: only for Japanese, and the process ends when it has been idle. */
const load = async (): Promise<Tokenizer<IpadicFeatures>> => {
  const { default: kuromoji } = await import('@sglkc/kuromoji')
  const folder = dirname(createRequire(import.meta.url).resolve('@sglkc/kuromoji/package.json'))
  return new Promise((resolve, reject) =>
    kuromoji
      .builder({ dicPath: join(folder, 'dict') })
      .build((error, tokenizer) => (error ? reject(error) : resolve(tokenizer))),
  )
}

let tokenizer: Promise<Tokenizer<IpadicFeatures>> | undefined

/** The words of a Japanese text with the reading that they have in it, from IPADIC. Nothing is left out but spaces. */
export const readJapanese = async (text: string): Promise<ReadWord[]> => {
  tokenizer ??= load()
  // kuromoji breaks over both of these, and nobody reads them.
  const words = (await tokenizer).tokenize(text.toWellFormed().replaceAll('\0', ' '))
  return words.map((word) => ({
    text: word.surface_form,
    reading: word.pronunciation ?? word.reading,
    kind: word.pos,
    detail: word.pos_detail_1,
  }))
}
