import { describe, expect, it } from 'vitest'
import { RequestValidationError } from '../../../edge/http/story-video/adapter.ts'
import { readBody, readVideoRequest, videoFields } from '../../../edge/http/story-video/read-video-request.ts'
import { toStoryInput } from '../../../edge/http/story-video/translate.ts'
import { languageNames } from '../../../shared/languages.ts'
import { StoryTaskInput } from '../../../shared/tasks/story.ts'

const good = {
  story_topic: 'scary',
  art_style: 'anime',
  duration: 'short',
  language: 'english',
  voice_name: 'alloy',
}
const problemsOf = (body: unknown) => {
  try {
    readVideoRequest({ json: body })
  } catch (error) {
    if (error instanceof RequestValidationError) return error.detail
    throw error
  }
  return []
}

describe('a request for a film', () => {
  it('may combine each of 12 topics, 5 styles, 2 durations, 20 languages and 6 voices', () => {
    let combinations = 0
    for (const story_topic of videoFields.story_topic)
      for (const art_style of videoFields.art_style)
        for (const duration of videoFields.duration)
          for (const language of videoFields.language)
            for (const voice_name of videoFields.voice_name) {
              const sent = { story_topic, art_style, duration, language, voice_name }
              const input = StoryTaskInput.parse(toStoryInput(readVideoRequest({ json: sent })))
              combinations += 1
              if (
                languageNames[input.language] !== language ||
                input.topic !== story_topic ||
                input.artStyle !== art_style ||
                input.length !== duration ||
                input.voice !== voice_name
              )
                expect(input).toEqual(sent)
            }
    expect(combinations).toBe(12 * 5 * 2 * 20 * 6)
  })

  it('is read in any case', () => {
    const loud = Object.fromEntries(Object.entries(good).map(([key, word]) => [key, word.toUpperCase()]))
    expect(readVideoRequest({ json: loud })).toEqual({
      ...{ ...good, custom_topic: null, width: null, height: null },
    })
  })

  it('takes a topic of its own, and none where it is blank', () => {
    expect(toStoryInput(readVideoRequest({ json: { ...good, custom_topic: ' a fox ' } }))).toMatchObject({
      customTopic: 'a fox',
    })
    expect(readVideoRequest({ json: { ...good, custom_topic: '  ' } }).custom_topic).toBeNull()
  })

  it.each([null, 5, {}, 'mandarin', ''])('refuses the language %j', (language) => {
    expect(problemsOf({ ...good, language })).toMatchObject([
      { type: 'literal_error', loc: ['body', 'language'], input: language },
    ])
  })

  it('refuses a topic of its own that is too long, with how long it may be', () => {
    expect(problemsOf({ ...good, custom_topic: 'x'.repeat(5_001) })).toMatchObject([
      { type: 'string_too_long', ctx: { max_length: 5_000 } },
    ])
  })

  it('takes a size of its own, and the usual one where none is said', () => {
    const sized = toStoryInput(readVideoRequest({ json: { ...good, width: 144, height: 256 } }))
    expect(StoryTaskInput.parse(sized)).toMatchObject({ width: 144, height: 256 })
    const usual = toStoryInput(readVideoRequest({ json: { ...good, width: null } }))
    expect(StoryTaskInput.parse(usual)).toMatchObject({ width: 720, height: 1280 })
  })

  it.each([
    ['144', 'int_type', undefined],
    [144.5, 'int_type', undefined],
    [62, 'greater_than_equal', { ge: 64 }],
    [2050, 'less_than_equal', { le: 2048 }],
    [145, 'multiple_of', { multiple_of: 2 }],
  ])('refuses a width of %j as %s', (width, type, ctx) => {
    expect(problemsOf({ ...good, width })).toEqual([
      { type, loc: ['body', 'width'], msg: expect.any(String), input: width, ...(ctx && { ctx }) },
    ])
  })

  it('names what is missing with all that was sent', () => {
    const { art_style: _, ...rest } = good
    expect(problemsOf(rest)).toEqual([
      { type: 'missing', loc: ['body', 'art_style'], msg: 'Field required', input: rest },
    ])
  })

  it('is refused where it nests deeper than an answer could tell back', () => {
    const nested = (depth: number) => `{"story_topic":${'['.repeat(depth)}"]"${']'.repeat(depth)}}`
    expect(() => readBody('application/json', nested(100_000))).toThrow(RequestValidationError)
    expect(readBody('application/json', nested(900))).toHaveProperty('json')
  })

  it('is JSON without a type too, and a text with another type', () => {
    expect(readBody(undefined, '{"a":1}')).toEqual({ json: { a: 1 } })
    expect(readBody('application/problem+json', '1')).toEqual({ json: 1 })
    expect(readBody('text/plain', '{')).toEqual({ text: '{' })
    expect(readBody('application/json', '')).toBe('none')
  })
})
