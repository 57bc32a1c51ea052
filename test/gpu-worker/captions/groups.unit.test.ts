import { describe, expect, it } from 'vitest'
import { type CaptionGroup, groupWords } from '../../../gpu-worker/captions/groups.ts'
import type { Word } from '../../../shared/jobs/engine-use.ts'

const say = (words: readonly string[], everyMs = 400): Word[] =>
  words.map((text, i) => ({ text, startMs: i * everyMs, endMs: i * everyMs + everyMs - 20 }))

/** Every character is 10 wide. */
const measure = (text: string) => [...text].length * 10
const group = (words: readonly Word[], maxLine = 200, endMs = 60_000) =>
  groupWords(words, { endMs, maxLine, measure })
const shown = (groups: readonly CaptionGroup[]) =>
  groups.map(({ lines }) => lines.map((line) => line.map(({ text }) => text)))

describe('words seen at once', () => {
  it('are at most five, in groups of about the same length', () => {
    const words = say('one day an old bear met a very small bee'.split(' '))
    expect(shown(group(words))).toEqual([
      [['one', 'day', 'an', 'old', 'bear']],
      [['met', 'a', 'very', 'small', 'bee']],
    ])
  })

  it('stand on two lines when one is too long, each within the margins', () => {
    const [first] = group(say(['extraordinary', 'circumstances']), 150)
    expect(first?.lines.map((line) => line.length)).toEqual([1, 1])
  })

  it('end with the sentence', () => {
    const words = say('The end has come now. Who is there?'.split(' '))
    expect(shown(group(words)).map((lines) => lines.flat().at(-1))).toEqual(['now.', 'there?'])
  })

  it('are at most twelve characters in Japanese, however many words they are', () => {
    const words = say([...'昔々ある山の奥に小さな村があってみんな仲良く暮らしていました'], 150)
    for (const { lines } of group(words, 1_000)) expect(lines.flat().length).toBeLessThanOrEqual(12)
  })

  it('stay until the next ones when the gap is short, else for a moment, never past the scene', () => {
    const words = [
      { text: 'Wait here please.', startMs: 0, endMs: 1_500 },
      { text: 'Now.', startMs: 1_800, endMs: 2_000 },
      { text: 'Late.', startMs: 9_000, endMs: 9_900 },
    ]
    expect(group(words, 1_000, 10_000).map(({ endMs }) => endMs)).toEqual([1_800, 2_300, 10_000])
  })
})
