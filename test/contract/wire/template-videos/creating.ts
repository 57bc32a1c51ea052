import { expect } from 'vitest'
import type { Wire, WireRow } from '../harness/row.ts'
import { ask, expectJson, expectVideo, ownScenes } from './expect.ts'
import { Facts } from './stage.ts'

const fresh = { status: 'not_started', progress: 0 }

const create = async (wire: Wire, json: unknown, known: Record<string, unknown>, path = '/videos') => {
  const answer = await ask(wire, path, { method: 'POST', json })
  expectJson(answer, 201, expectVideo(wire, answer.body, { ...fresh, ...known }))
  return answer.body
}

const sceneOf = (facts: Facts, i: number) => ({
  ...{ name: `Scene ${i}`, type: 'create_scene', layout_id: facts.filled.id },
  media_elements: facts.filled.media.map((id) => ({
    id,
    url: `https://example.com/${id}.jpg`,
    media_id: null,
  })),
  texts_elements: [{ id: facts.filled.texts[0], text: `Text ${i}` }],
  ...{ transcript: `Words ${i}.`, voice_recording_url: null },
})

export const creatingRows: WireRow[] = [
  ...['/videos', '/videos/', '/api/v1/videos', '/api/v1/videos/'].map(
    (path): WireRow => ({
      title: `POST ${path} takes the older document's body without a type and uses the source as it is`,
      run: async (wire) => {
        const { draft, palette } = Facts.parse(wire.facts)
        await create(
          wire,
          { source_draft_id: draft },
          { source_draft_id: draft, palette_id: palette, scenes: ownScenes },
          path,
        )
      },
    }),
  ),
  {
    title: 'Every call makes a video, a request and a project of its own',
    run: async (wire) => {
      const { draft, palette } = Facts.parse(wire.facts)
      const known = { source_draft_id: draft, palette_id: palette, scenes: ownScenes }
      const first = await create(wire, { source_draft_id: draft }, known)
      const second = await create(wire, { source_draft_id: draft }, known)
      for (const key of ['id', 'req_id', 'draft_id']) expect(first[key]).not.toBe(second[key])
    },
  },
  {
    title: 'An override changes looks and scenes; surplus media are dropped, missing texts fall back',
    run: async (wire) => {
      const { draft, folder, otherPalette } = Facts.parse(wire.facts)
      const json = {
        ...{ type: 'override', name: 'Renamed', source_draft_id: draft, folder_id: folder },
        ...{ palette_id: otherPalette, character_id: 'leila', voice_id: 'nova-de' },
        metadata: { campaign: 'spring', run: 3, test: true },
        correlation_id: 'c-1',
        scenes: [
          { name: 'New first', media: ['https://example.com/a.jpg'], texts: ['Eins'], transcript: 'Hallo.' },
          { name: 'New second', voice_recording_url: 'https://example.com/a.wav' },
        ],
      }
      const [first, second] = ownScenes
      await create(wire, json, {
        ...{ name: 'Renamed', source_draft_id: draft, folder_id: folder, palette_id: otherPalette },
        ...{ character_id: 'leila', voice_id: 'nova-de', language_code: 'de' },
        ...{ metadata: json.metadata, correlation_id: 'c-1' },
        scenes: [
          { ...first, name: 'New first', texts: ['Eins'], transcript: 'Hallo.' },
          { ...second, name: 'New second', voice_recording_url: 'https://example.com/a.wav' },
        ],
      })
    },
  },
  {
    title: 'A video is created from a template by layouts, with media, texts and colours of its own',
    run: async (wire) => {
      const facts = Facts.parse(wire.facts)
      const scenes = [sceneOf(facts, 0), sceneOf(facts, 1)]
      const palette = ['102030', '#20304080', '#ffffff', '0A0B0C', '445566'].map((color) => ({ color }))
      const lower = ['#102030', '#203040', '#ffffff', '#0a0b0c', '#445566'].map((color) => ({ color }))
      const json = {
        ...{
          type: 'create',
          name: 'Created',
          template_id: facts.draft,
          character_id: 'mira',
          voice_id: 'onyx',
        },
        ...{ palette, scenes },
      }
      await create(wire, json, {
        ...{ name: 'Created', template_id: facts.draft, character_id: 'mira', voice_id: 'onyx' },
        ...{ palette: lower, scenes },
      })
    },
  },
  {
    title: 'Global media elements fill the slots of their names',
    run: async (wire) => {
      const facts = Facts.parse(wire.facts)
      const scene = sceneOf(facts, 0)
      const global_media_elements = scene.media_elements
      const json = {
        ...{ type: 'create', template_id: facts.draft, character_id: 'mira', voice_id: 'onyx' },
        ...{ palette_id: facts.otherPalette, global_media_elements },
        scenes: [
          {
            name: scene.name,
            layout_id: scene.layout_id,
            texts_elements: scene.texts_elements,
            transcript: scene.transcript,
          },
        ],
      }
      await create(wire, json, {
        ...{
          template_id: facts.draft,
          character_id: 'mira',
          voice_id: 'onyx',
          palette_id: facts.otherPalette,
        },
        ...{ global_media_elements, scenes: [scene] },
      })
    },
  },
  {
    title: 'A workflow fills its variables',
    run: async (wire) => {
      const { workflow, palette } = Facts.parse(wire.facts)
      const json = {
        ...{ type: 'workflow', workflow_id: workflow, correlation_id: 'w-1', metadata: { row: 7 } },
        variables: [
          { variable_id: 'who', value: 'Noor' },
          { name: 'Greeting', value: 'Welcome' },
        ],
      }
      const [first, second] = ownScenes
      await create(wire, json, {
        ...{ name: 'For Noor', source_draft_id: workflow, palette_id: palette },
        ...{ correlation_id: 'w-1', metadata: { row: 7 } },
        scenes: [
          { ...first, texts: ['Welcome, Noor'], transcript: 'Welcome, dear Noor. We are glad.' },
          { ...second, texts: ['Two'] },
        ],
      })
    },
  },
  {
    title: 'An Idempotency-Key makes a repeat answer the first video',
    run: async (wire) => {
      const { draft, palette } = Facts.parse(wire.facts)
      const headers = { 'idempotency-key': 'wire-1' }
      const sent = { method: 'POST', json: { source_draft_id: draft }, headers } as const
      const first = await ask(wire, '/videos', sent)
      const known = { ...fresh, source_draft_id: draft, palette_id: palette, scenes: ownScenes }
      expectJson(first, 201, expectVideo(wire, first.body, known))
      const again = await ask(wire, '/videos', sent)
      expectJson(again, 201, first.body)
    },
  },
  {
    title: 'DELETE takes a video away, whatever it is doing',
    run: async (wire) => {
      const { draft, palette } = Facts.parse(wire.facts)
      const known = { source_draft_id: draft, palette_id: palette, scenes: ownScenes }
      const { id } = await create(wire, { source_draft_id: draft }, known)
      const gone = await ask(wire, `/videos/${id}`, { method: 'DELETE' })
      expect([gone.status, gone.text]).toEqual([204, ''])
      expectJson(await ask(wire, `/videos/${id}`), 404, { detail: 'Video not found' })
    },
  },
]
