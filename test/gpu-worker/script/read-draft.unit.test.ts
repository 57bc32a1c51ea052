import { describe, expect, it } from 'vitest'
import { readOwnText } from '../../../gpu-worker/engines/script/own-text.ts'
import { readDraft } from '../../../gpu-worker/engines/script/read-draft.ts'
import { ScriptInput } from '../../../shared/jobs/script.ts'

const draftOf = (narration: string, count = 6) => ({
  title: 'T',
  description: 'D',
  scenes: Array.from({ length: count }, () => ({ narration, prompt: 'a lamp', mood: 'calm' })),
})
const line =
  'The lamp went out, and somebody who had waited long enough got up and went to light it once more.'

const read = (draft: unknown, wish: object = {}) => {
  const input = ScriptInput.parse({ language: 'en', topic: 'love', ...wish })
  return readDraft(JSON.stringify(draft), input, readOwnText(input), 1)
}

describe('the answer of a chat model', () => {
  it('is taken when its scenes, length and letters are right', () => {
    expect(read(draftOf(line))).toMatchObject({ ok: true })
  })

  it.each([
    ['far too short', draftOf('Hm.'), {}, 'characters together'],
    ['far too long', draftOf(line.repeat(5)), {}, 'characters together'],
    ['with too many scenes', draftOf(line, 9), {}, '6 to 8 scenes'],
    ['with a mood we do not know', { ...draftOf(line, 5), scenes: [{ mood: 'odd' }] }, {}, 'scenes.0'],
    ['with fields of its own', { ...draftOf(line), lang: 'en' }, {}, 'Unrecognized key'],
    ['in English where Hindi was asked for', draftOf(line), { language: 'hi' }, 'letters of hi'],
  ])('is refused when it is %s', (_flaw, draft, wish, said) => {
    expect(read(draft, wish)).toMatchObject({ ok: false, flaw: expect.stringContaining(said) })
  })

  it('never changes own words', () => {
    const scenes = [{ narration: 'A cat.' }, { narration: 'A dog.', prompt: 'a dog' }]
    const draft = {
      ...draftOf(line),
      scenes: [
        { prompt: 'one', mood: 'sad' },
        { prompt: 'two', mood: 'calm' },
      ],
    }
    expect(read(draft, { scenes })).toMatchObject({
      ok: true,
      scenes: [
        { narration: 'A cat.', prompt: 'one', mood: 'sad' },
        { narration: 'A dog.', prompt: 'a dog', mood: 'calm' },
      ],
    })
  })
})
