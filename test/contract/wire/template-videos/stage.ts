import * as z from 'zod'
import type { Account, startEdge } from '../../../support/edge.ts'

type Edge = Awaited<ReturnType<typeof startEdge>>

const Layouts = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      texts: z.array(z.object({ id: z.string() })),
      media: z.array(z.object({ id: z.string() })),
    }),
  ),
})
const Ids = z.object({ data: z.array(z.object({ id: z.string() })) })
const Made = z.object({ id: z.string() })

export const Facts = z.object({
  /** A layout without media, and one of its text slots. */
  plain: z.object({ id: z.string(), text: z.string() }),
  /** A layout with media, its slots. */
  filled: z.object({ id: z.string(), media: z.array(z.string()), texts: z.array(z.string()) }),
  palette: z.string(),
  otherPalette: z.string(),
  draft: z.string(),
  /** A draft with the variables `who` and `greeting`. */
  workflow: z.string(),
  folder: z.string(),
  team: z.string(),
  workspace: z.string(),
  foreignDraft: z.string(),
  foreignFolder: z.string(),
  foreignWorkspace: z.string(),
  foreignVideo: z.string(),
  queued: z.string(),
  started: z.string(),
  processing: z.string(),
  ready: z.string(),
  /** Ready too, and left alone. */
  played: z.string(),
  published: z.string(),
  failed: z.string(),
  cancelled: z.string(),
})
export type Facts = z.infer<typeof Facts>

/** What a finished task says: the rows need no engine to look at it. */
const result = (mediaId: string) =>
  JSON.stringify({
    mediaId,
    filmId: `film_${'0'.repeat(26)}`,
    durationSeconds: 5.5,
    words: [
      { text: 'Hello', startMs: 200, endMs: 600 },
      { text: 'there.', startMs: 600, endMs: 1200 },
    ],
    scenes: [
      { index: 0, startSeconds: 0, durationSeconds: 2.25 },
      { index: 1, startSeconds: 2.25, durationSeconds: 3.25 },
    ],
  })

const postAs =
  (edge: Edge, { apiKey }: Account) =>
  async (path: string, json: unknown, headers: Record<string, string> = {}): Promise<string> => {
    const answer = await fetch(`${edge.url}${path}`, {
      method: 'POST',
      headers: { 'api-key': apiKey, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(json),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`)
    return Made.parse(JSON.parse(text)).id
  }

const getAs =
  (edge: Edge, { apiKey }: Account) =>
  async <S extends z.ZodType>(path: string, schema: S): Promise<z.output<S>> =>
    schema.parse(await (await fetch(`${edge.url}${path}`, { headers: { 'api-key': apiKey } })).json())

const chooseLayouts = async (get: ReturnType<typeof getAs>) => {
  const { data } = await get('/v1/catalog/layouts', Layouts)
  const plain = data.find(({ texts, media }) => texts.length > 0 && media.length === 0)
  const filled = data.find(({ texts, media }) => texts.length > 0 && media.length > 0)
  const text = plain?.texts[0]?.id
  if (!plain || !filled || text === undefined) throw new Error('the catalogue has no such layouts')
  const idsOf = (slots: { id: string }[]): string[] => slots.map(({ id }) => id)
  return {
    plain: { id: plain.id, text },
    filled: { id: filled.id, media: idsOf(filled.media), texts: idsOf(filled.texts) },
  }
}

const draftOf = ({ id, text }: Facts['plain'], palette: string, [words, says] = ['One', 'Hello.']) => {
  const scene = (name: string, words: string, transcript: string | null) => ({
    ...{ name, layout_id: id, texts_elements: [{ id: text, text: words }], transcript },
  })
  return {
    ...{ name: 'Two scenes', palette_id: palette, character_id: 'kenji', voice_id: 'echo' },
    scenes: [scene('First', words ?? '', says ?? ''), scene('Second', 'Two', null)],
  }
}

/** Videos in every state, folders, teams and workspaces of two accounts. */
export const stage = async (
  edge: Edge,
  { owner, other }: { owner: Account; other: Account },
): Promise<Facts> => {
  const post = postAs(edge, owner)
  const get = getAs(edge, owner)
  const foreign = postAs(edge, other)
  const layouts = await chooseLayouts(get)
  const palettes = (await get('/v1/catalog/palettes', Ids)).data.map(({ id }) => id)
  const [palette = '', otherPalette = ''] = palettes
  const content = draftOf(layouts.plain, palette)
  const draft = await post('/v1/drafts', content)
  const workflow = await post('/v1/drafts', {
    ...draftOf(layouts.plain, palette, [
      '{{greeting}}, {{who}}',
      '{{greeting}}, dear {{ who }}. We are glad.',
    ]),
    name: 'For {{who}}',
    variables: [
      { id: 'who', name: 'Who' },
      { id: 'greeting', name: 'Greeting', value: 'Hello' },
    ],
  })
  const foreignDraft = await foreign('/v1/drafts', content)
  const standard = (await get('/v1/workspaces', Ids)).data[0]?.id ?? ''
  const team = await post(`/v1/workspaces/${standard}/teams`, { name: 'Team' })

  const video = async (change: string, headers: Record<string, string> = {}): Promise<string> => {
    const id = await post('/videos', { source_draft_id: draft }, headers)
    if (change !== '')
      await edge.env.DB.prepare(
        `UPDATE tasks SET ${change} WHERE id = (SELECT task_id FROM external_ids WHERE external_id = ?)`,
      )
        .bind(id)
        .run()
    return id
  }
  const made = `status = 'succeeded', progress_percent = 100, result = '${result(`med_${'0'.repeat(26)}`)}'`
  const published = await video(made)
  await fetch(`${edge.url}/videos/${published}/publish`, {
    method: 'POST',
    headers: { 'api-key': owner.apiKey },
  })
  const trouble = JSON.stringify({
    code: 'unreadable_text',
    message: 'The voice cannot read this text',
    details: {},
  })
  return {
    ...layouts,
    ...{ palette, otherPalette, draft, workflow, foreignDraft, team, published },
    folder: await post('/v1/folders', { name: 'Folder' }),
    workspace: await post('/v1/workspaces', { name: 'Second workspace' }),
    foreignFolder: await foreign('/v1/folders', { name: 'Folder' }),
    foreignWorkspace: await foreign('/v1/workspaces', { name: 'Foreign' }),
    foreignVideo: await foreign('/videos', { source_draft_id: foreignDraft }),
    queued: await video('', { 'team-id': team }),
    started: await video(`status = 'running', progress_percent = 0`),
    processing: await video(`status = 'running', progress_percent = 37`),
    ready: await video(made),
    played: await video(made),
    failed: await video(`status = 'failed', progress_percent = 12, error = '${trouble}'`),
    cancelled: await video(`status = 'canceled', progress_percent = 12`),
  }
}
