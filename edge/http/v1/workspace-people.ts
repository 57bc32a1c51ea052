import { createRoute, z } from '@hono/zod-openapi'
import { addMember, listMembers, type MemberView, removeMember } from '../../domain/workspaces/members.ts'
import { createTeam, deleteTeam, listTeams, type TeamView } from '../../domain/workspaces/teams.ts'
import { createRoutes } from '../create-routes.ts'
import { anyCredential, jsonAnswer, jsonBody, problems, toTime } from './describe.ts'
import { NameRequest } from './workspaces.ts'

const Team = z.object({ id: z.string(), name: z.string(), created_at: z.iso.datetime() }).openapi('Team')
const Member = z
  .object({ member_id: z.string(), name: z.string(), created_at: z.iso.datetime() })
  .openapi('Member')
const MemberRequest = z
  .object({ member: z.string().min(1).openapi({ description: 'Id or name of a user, or id of an API key' }) })
  .openapi('MemberRequest')

const toTeam = ({ id, name, createdAt }: TeamView) => ({ id, name, created_at: toTime(createdAt) })
const toMember = ({ memberId, name, createdAt }: MemberView) => ({
  ...{ member_id: memberId, name, created_at: toTime(createdAt) },
})

const shared = { tags: ['workspaces'], security: anyCredential }
const params = z.object({ id: z.string() })
const both = params.extend({ other: z.string() })

const teams = createRoute({
  ...shared,
  method: 'get',
  path: '/workspaces/{id}/teams',
  summary: 'The teams of a workspace',
  request: { params },
  responses: { 200: jsonAnswer('All of them', z.object({ data: z.array(Team) })), ...problems(404) },
})
const makeTeam = createRoute({
  ...shared,
  method: 'post',
  path: '/workspaces/{id}/teams',
  summary: 'Make a team: its videos are listed apart by the header team-id',
  request: { params, body: jsonBody(NameRequest) },
  responses: { 201: jsonAnswer('The team', Team), ...problems(404, 415, 422) },
})
const removeTeam = createRoute({
  ...shared,
  method: 'delete',
  path: '/workspaces/{id}/teams/{other}',
  summary: 'Delete a team; its videos stay in the workspace',
  request: { params: both },
  responses: { 204: { description: 'It is gone' }, ...problems(404) },
})
const members = createRoute({
  ...shared,
  method: 'get',
  path: '/workspaces/{id}/members',
  summary: 'The users and API keys that enter this workspace alone, or it among others',
  request: { params },
  responses: { 200: jsonAnswer('All of them', z.object({ data: z.array(Member) })), ...problems(404) },
})
const add = createRoute({
  ...shared,
  method: 'post',
  path: '/workspaces/{id}/members',
  summary: 'Let a user or an API key in; from then on it enters only what it is a member of',
  request: { params, body: jsonBody(MemberRequest) },
  responses: { 201: jsonAnswer('The member', Member), ...problems(404, 415, 422) },
})
const dismiss = createRoute({
  ...shared,
  method: 'delete',
  path: '/workspaces/{id}/members/{other}',
  summary: 'End a membership',
  request: { params: both },
  responses: { 204: { description: 'It is gone' }, ...problems(404) },
})

export const createWorkspacePeopleRoutes = () =>
  createRoutes()
    .openapi(teams, async (c) =>
      c.json({ data: (await listTeams(c.get('ctx'), c.req.valid('param').id)).map(toTeam) }, 200),
    )
    .openapi(makeTeam, async (c) => {
      const team = await createTeam(c.get('ctx'), c.req.valid('param').id, c.req.valid('json').name)
      return c.json(toTeam(team), 201)
    })
    .openapi(removeTeam, async (c) => {
      const { id, other } = c.req.valid('param')
      await deleteTeam(c.get('ctx'), id, other)
      return c.body(null, 204)
    })
    .openapi(members, async (c) =>
      c.json({ data: (await listMembers(c.get('ctx'), c.req.valid('param').id)).map(toMember) }, 200),
    )
    .openapi(add, async (c) => {
      const member = await addMember(c.get('ctx'), c.req.valid('param').id, c.req.valid('json').member)
      return c.json(toMember(member), 201)
    })
    .openapi(dismiss, async (c) => {
      const { id, other } = c.req.valid('param')
      await removeMember(c.get('ctx'), id, other)
      return c.body(null, 204)
    })
