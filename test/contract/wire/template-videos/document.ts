import { expect } from 'vitest'
import type { WireRow } from '../harness/row.ts'
import { ask, expectJson, expectVideo, ownScenes } from './expect.ts'
import { Facts } from './stage.ts'

/** Printed with every call of the document, also where there is no body. */
const headers = { 'content-type': 'application/json' }

export const documentRows: WireRow[] = [
  {
    title: 'The document’s own calls: a video made with each printed field, then read by its id',
    run: async (wire) => {
      const { draft, folder, otherPalette } = Facts.parse(wire.facts)
      const json = {
        ...{ name: 'As printed', source_draft_id: draft, folder_id: folder, palette_id: otherPalette },
        ...{ character_id: 'leila', voice_id: 'nova-de' },
      }
      const known = { ...json, scenes: ownScenes, language_code: 'de', status: 'not_started', progress: 0 }
      const made = await ask(wire, '/videos', { method: 'POST', json })
      expectJson(made, 201, expectVideo(wire, made.body, known))
      const read = await ask(wire, `/videos/${made.body.id}`, { headers })
      expectJson(read, 200, expectVideo(wire, read.body, known))
      for (const key of ['id', 'req_id', 'draft_id', 'created_at'])
        expect(read.body[key]).toBe(made.body[key])
    },
  },
  {
    title: 'The document’s own call for metadata, with the headers it prints',
    run: async (wire) => {
      const { ready } = Facts.parse(wire.facts)
      expectJson(await ask(wire, `/api/v1/videos/${ready}/metadata`, { headers }), 200, {
        duration: 5.5,
        scenes_metadata: [
          { scene_index: 0, start_time: 0, duration: 2.25 },
          { scene_index: 1, start_time: 2.25, duration: 3.25 },
        ],
      })
    },
  },
]
