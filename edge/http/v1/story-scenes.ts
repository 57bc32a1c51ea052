import { createRoute, z } from '@hono/zod-openapi'
import { camelKeys } from '../../../shared/snake-case.ts'
import { changeScene, type SceneChange } from '../../domain/stories/change-scene.ts'
import { insertScene, type NewScene } from '../../domain/stories/insert-scene.ts'
import { readStory } from '../../domain/stories/read.ts'
import { redrawScene } from '../../domain/stories/redraw-scene.ts'
import { removeScene } from '../../domain/stories/remove-scene.ts'
import { sceneAt } from '../../domain/stories/scene-at.ts'
import { createRoutes } from '../create-routes.ts'
import { anyCredential, jsonAnswer, jsonBody, problems } from './describe.ts'
import { NewSceneRequest, SceneChangeRequest, Story, StoryScene, toScenes, toStory } from './stories-wire.ts'

const common = { tags: ['stories'], security: anyCredential }
const params = z.object({ id: z.string().openapi({ description: 'The native id or the UUID' }) })
const sceneParams = params.extend({
  n: z.coerce.number().int().min(1).openapi({ description: 'Its number, counted from 1' }),
})
const Scenes = z.object({ data: z.array(StoryScene) })
const edited = { 200: jsonAnswer('The story as it will be', Story), ...problems(404, 409, 415, 422) }

const list = createRoute({
  ...common,
  method: 'get',
  path: '/stories/{id}/scenes',
  summary: 'The scenes in their order',
  request: { params },
  responses: { 200: jsonAnswer('All of them', Scenes), ...problems(404) },
})

const insert = createRoute({
  ...common,
  method: 'post',
  path: '/stories/{id}/scenes',
  summary: 'One more scene',
  request: { params, body: jsonBody(NewSceneRequest) },
  responses: { 201: jsonAnswer('The story as it will be', Story), ...problems(404, 409, 415, 422) },
})

const read = createRoute({
  ...common,
  method: 'get',
  path: '/stories/{id}/scenes/{n}',
  summary: 'One scene',
  request: { params: sceneParams },
  responses: { 200: jsonAnswer('The scene', StoryScene), ...problems(404, 422) },
})

const change = createRoute({
  ...common,
  method: 'patch',
  path: '/stories/{id}/scenes/{n}',
  summary: 'Other words, voice or picture for one scene; only what changes is made again',
  request: { params: sceneParams, body: jsonBody(SceneChangeRequest) },
  responses: edited,
})

const remove = createRoute({
  ...common,
  method: 'delete',
  path: '/stories/{id}/scenes/{n}',
  summary: 'The story without this scene',
  request: { params: sceneParams },
  responses: edited,
})

const redraw = createRoute({
  ...common,
  method: 'post',
  path: '/stories/{id}/scenes/{n}/redraw',
  summary: 'Draw one picture anew; when that fails the old one stays',
  request: { params: sceneParams },
  responses: { 202: jsonAnswer('The story as it will be', Story), ...problems(404, 409, 422) },
})

/** Scopes are asked for by the routes of stories, which stand before. */
export const createStorySceneRoutes = () =>
  createRoutes()
    .openapi(list, async (c) => {
      const ctx = c.get('ctx')
      return c.json({ data: await toScenes(ctx, await readStory(ctx, c.req.valid('param').id)) }, 200)
    })
    .openapi(insert, async (c) => {
      const ctx = c.get('ctx')
      const scene = camelKeys(c.req.valid('json')) as NewScene
      const story = await insertScene(ctx, c.req.valid('param').id, scene)
      const number = scene.number ?? story.scenes.length
      c.header('location', `${ctx.publicUrl}/v1/stories/${story.task.id}/scenes/${number}`)
      return c.json(await toStory(ctx, story), 201)
    })
    .openapi(read, async (c) => {
      const ctx = c.get('ctx')
      const { id, n } = c.req.valid('param')
      const scenes = await toScenes(ctx, await readStory(ctx, id))
      return c.json(sceneAt(scenes, { number: n }), 200)
    })
    .openapi(change, async (c) => {
      const ctx = c.get('ctx')
      const { id, n } = c.req.valid('param')
      const wanted = camelKeys(c.req.valid('json')) as SceneChange
      return c.json(await toStory(ctx, await changeScene(ctx, id, { number: n }, wanted)), 200)
    })
    .openapi(remove, async (c) => {
      const ctx = c.get('ctx')
      const { id, n } = c.req.valid('param')
      return c.json(await toStory(ctx, await removeScene(ctx, id, { number: n })), 200)
    })
    .openapi(redraw, async (c) => {
      const ctx = c.get('ctx')
      const { id, n } = c.req.valid('param')
      return c.json(await toStory(ctx, await redrawScene(ctx, id, { number: n })), 202)
    })
