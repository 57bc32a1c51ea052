import { describe, expect, it } from 'vitest'
import { RequestValidationError } from '../../../edge/http/template-videos/adapter.ts'
import { readVideoRequest } from '../../../edge/http/template-videos/read-video-request.ts'
import { progressOf, statusOf, toMetadataResponse } from '../../../edge/http/template-videos/translate.ts'

const refusalOf = (body: unknown): unknown => {
  try {
    readVideoRequest(body)
  } catch (error) {
    if (error instanceof RequestValidationError) return error.detail
    throw error
  }
  return undefined
}

describe('A request', () => {
  it('of the older document is an override that says nothing of scenes', () => {
    expect(readVideoRequest({ recipe_id: 'r', name: null })).toMatchObject({
      ...{ type: 'override', recipeId: 'r', sourceDraftId: null, name: null, scenes: null, metadata: null },
    })
  })

  it('without a type is what its ids say: a workflow before a template before a draft', () => {
    expect(readVideoRequest({ workflow_id: 'w', template_id: 't' }).type).toBe('workflow')
    expect(readVideoRequest({ template_id: 't', source_draft_id: 'd' }).type).toBe('create')
    expect(readVideoRequest({ source_draft_id: 'd', recipe_id: 'r' }).type).toBe('override')
  })

  it('names files by address or by media, and leaves out what is empty', () => {
    const scenes = [{ name: 'a', media: ['https://a.example/x', '', 'med_1'], voice_recording_url: null }]
    expect(readVideoRequest({ type: 'override', scenes })).toMatchObject({
      scenes: [{ media: [{ url: 'https://a.example/x' }, null, { mediaId: 'med_1' }], recording: null }],
    })
  })

  it('keeps numbers and booleans of its metadata and refuses what is not flat', () => {
    expect(readVideoRequest({ recipe_id: 'r', metadata: { a: 1, b: true, c: 'x' } })).toMatchObject({
      metadata: { a: 1, b: true, c: 'x' },
    })
    expect(refusalOf({ recipe_id: 'r', metadata: { a: {} } })).toMatchObject([
      { loc: ['body', 'metadata', 'a'], type: 'type_error.str' },
      { loc: ['body', 'metadata', 'a'], type: 'type_error.integer' },
      { loc: ['body', 'metadata', 'a'], type: 'type_error.bool' },
    ])
  })

  it('takes numbers for text and counts characters, not code units, as pydantic does', () => {
    expect(readVideoRequest({ recipe_id: 7 })).toMatchObject({ recipeId: '7' })
    const correlation_id = '😀'.repeat(100)
    expect(readVideoRequest({ recipe_id: 'r', correlation_id })).toMatchObject({
      correlationId: correlation_id,
    })
    expect(refusalOf({ recipe_id: 'r', correlation_id: `${correlation_id}x` })).toMatchObject([
      { loc: ['body', 'correlation_id'], type: 'value_error.any_str.max_length', ctx: { limit_value: 100 } },
    ])
  })

  it('is told of every flaw at once, null where a value is needed among them', () => {
    const scenes = [{ name: null, texts: [null] }, 7]
    const at = (...rest: unknown[]) => ['body', '__root__', 'OverrideVideoRequest', 'scenes', ...rest]
    expect(refusalOf({ type: 'override', scenes })).toEqual([
      { loc: at(0, 'name'), msg: 'none is not an allowed value', type: 'type_error.none.not_allowed' },
      { loc: at(0, 'texts', 0), msg: 'none is not an allowed value', type: 'type_error.none.not_allowed' },
      { loc: at(1), msg: 'value is not a valid dict', type: 'type_error.dict' },
    ])
  })

  it('needs a file in each media element', () => {
    const scenes = [{ name: 'a', layout_id: 'l', media_elements: [{ id: 'm' }] }]
    expect(refusalOf({ template_id: 't', scenes })).toEqual([
      {
        ...{ loc: ['body', 'scenes', 0, 'media_elements', 0, 'url'] },
        ...{ msg: 'field required', type: 'value_error.missing' },
      },
    ])
  })
})

describe('An answer', () => {
  it.each([
    ['queued', 0, false, 'not_started', 0],
    ['queued', 40, false, 'not_started', 0],
    ['running', 0, false, 'started', 0],
    ['running', 100, false, 'processing', 99],
    ['succeeded', 100, false, 'ready', 100],
    ['succeeded', 100, true, 'published', 100],
    ['failed', 50, false, 'failed', -1],
    ['canceled', 50, false, 'cancelled', -1],
  ] as const)(
    'of a %s task at %i, published %s, is %s at %i',
    (status, progressPercent, isPublished, word, progress) => {
      const state = { status, progressPercent, isPublished }
      expect([statusOf(state), progressOf(state)]).toEqual([word, progress])
    },
  )

  it('tells scenes in seconds', () => {
    const scenes = [{ index: 0, startSeconds: 0, durationSeconds: 1.5 }]
    expect(toMetadataResponse({ durationSeconds: 1.5, scenes })).toEqual({
      duration: 1.5,
      scenes_metadata: [{ scene_index: 0, start_time: 0, duration: 1.5 }],
    })
  })
})
