import { describe, expect, it } from 'vitest'
import { pickSound, pickSubtitles, type Track } from '../../../gpu-worker/jobs/transcription/list-tracks.ts'
import { parseSubRip, wordsOf } from '../../../gpu-worker/jobs/transcription/read-subtitles.ts'

const track = (index: number, more: Partial<Track> = {}): Track => ({
  ...{ index, codec: 'aac', isDefault: false, isForced: false, language: null },
  ...more,
})

describe('the sound that is heard', () => {
  it('is the one in the wanted language, else the default, else the first', () => {
    const sounds = [track(0, { language: 'de' }), track(1, { language: 'en', isDefault: true })]
    expect(pickSound(sounds, 'de')?.index).toBe(0)
    expect(pickSound(sounds, 'fr')?.index).toBe(1)
    expect(pickSound([track(3), track(4)], null)?.index).toBe(3)
    expect(pickSound([], 'en')).toBeUndefined()
  })
})

describe('subtitles', () => {
  it('are a transcript only in the language that is spoken', () => {
    const french = track(2, { language: 'fr', isDefault: true })
    const english = track(3, { language: 'en' })
    expect(pickSubtitles([french, english], 'en')?.index).toBe(3)
    expect(pickSubtitles([french], 'en')).toBeUndefined()
    expect(pickSubtitles([track(4)], 'en')?.index).toBe(4)
  })

  it('are none when they are of foreign words alone', () => {
    expect(pickSubtitles([track(2, { isForced: true })], null)).toBeUndefined()
  })

  it('are read without markup, notes of sounds and dashes', () => {
    const srt =
      '1\n00:00:01,000 --> 00:00:02,500\n<i>- Who is</i>\n- there?\n\n2\n00:00:03,000 --> 00:00:04,000\n[door creaks]\n\n' +
      '3\n01:00:00,000 --> 01:00:01,000\n{\\an8}♪ La la ♪\n\n'
    expect(parseSubRip(srt)).toEqual([
      { startMs: 1_000, endMs: 2_500, text: 'Who is there?' },
      { startMs: 3_600_000, endMs: 3_601_000, text: 'La la' },
    ])
  })

  it('give words in order even where they overlap', () => {
    const words = wordsOf(
      [
        { startMs: 0, endMs: 3_000, text: 'one two' },
        { startMs: 2_000, endMs: 4_000, text: 'three' },
      ],
      'en',
    )
    expect(words.map(({ text, startMs, endMs }) => `${text} ${startMs} ${endMs}`)).toEqual([
      ...['one 0 1000', 'two 1000 2000', 'three 2000 4000'],
    ])
  })
})
