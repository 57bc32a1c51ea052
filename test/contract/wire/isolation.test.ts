import { request } from 'undici'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWire } from './harness/start-wire.ts'
import { type Ask, type Door, doors } from './isolation.doors.ts'

let wire: Awaited<ReturnType<typeof startWire>>
let recipe: string
const made = new Map<string, string>()
/** Of the owner's key: another workspace than the one a key acts in by itself. */
let secondWorkspace: string

type Headers = Record<string, string>
const keyOf = (account: { apiKey: string }): Headers => ({ 'api-key': account.apiKey })

const ask = async ({ path, method = 'GET', headers, body }: Ask, more: Headers) => {
  const answer = await request(`${wire.origin}${path}`, {
    ...{ method, headers: { ...headers, ...more } },
    ...(body !== undefined && { body: body.replace('RECIPE', recipe) }),
  })
  return { status: answer.statusCode, text: await answer.body.text() }
}
/** What was asked for is named in some answers, and every answer has its own number. */
const asIf = (text: string, id: string): string =>
  text.replaceAll(id, '<id>').replace(/req_[0-9a-z]{26}/, '<request>')

beforeAll(async () => {
  wire = await startWire({ vars: { PUBLIC_APIS: 'open' } })
  const key = keyOf(wire.credentials.owner)
  recipe = JSON.parse((await ask({ path: '/v1/catalog/recipes' }, key)).text).data[0].id
  const body = JSON.stringify({ name: 'second' })
  const headers = { 'content-type': 'application/json' }
  secondWorkspace = JSON.parse(
    (await ask({ path: '/v1/workspaces', method: 'POST', headers, body }, key)).text,
  ).id
})
afterAll(() => wire.stop())

const nothingOf = async (name: string, { reads, lists, unknown }: Door, stranger: Headers): Promise<void> => {
  const id = made.get(name) ?? ''
  expect(id).not.toBe('')
  const strange = reads(unknown)
  for (const [i, read] of reads(id).entries()) {
    const [own, none] = [await ask(read, stranger), await ask(strange[i] ?? read, stranger)]
    const label = `${read.method ?? 'GET'} ${read.path}`
    expect([label, own.status, asIf(own.text, id)]).toEqual([label, none.status, asIf(none.text, unknown)])
    expect([label, own.text.includes('Mine alone')]).toEqual([label, false])
  }
  for (const list of lists) expect((await ask(list, stranger)).text).not.toContain(id)
}

describe.each(Object.entries(doors))('What an account has made through %s', (name, door) => {
  beforeAll(async () => {
    const { status, text } = await ask(door.make, keyOf(wire.credentials.owner))
    expect(status, text).toBeLessThan(300)
    made.set(name, door.idOf(JSON.parse(text)))
  })

  it('is to another account as if it had never been', async () => {
    await nothingOf(name, door, keyOf(wire.credentials.other))
  })

  it('is to everybody without a credential as if it had never been', async () => {
    await nothingOf(name, door, {})
  })

  it('is still its own after all of that', async () => {
    const id = made.get(name) ?? ''
    const [first] = door.reads(id)
    const { status, text } = await ask(first ?? { path: '/' }, keyOf(wire.credentials.owner))
    expect([status, text.length > 0]).toEqual([200, true])
    const [none] = door.reads(door.unknown)
    expect(asIf(text, id)).not.toBe(
      asIf((await ask(none ?? { path: '/' }, keyOf(wire.credentials.owner))).text, door.unknown),
    )
  })
})

describe('A video of one workspace', () => {
  const name = 'template-videos'
  it('is not seen from another workspace of the same account', async () => {
    const door = doors[name] as Door
    const reads = door.reads(made.get(name) ?? '').filter(({ path }) => !path.startsWith('/v1/tasks'))
    const inSecond = { ...keyOf(wire.credentials.owner), 'workspace-id': secondWorkspace }
    for (const read of reads)
      expect([read.path, (await ask(read, inSecond)).status]).toEqual([read.path, 404])
    expect((await ask({ path: '/videos' }, inSecond)).text).toBe('[]')
  })

  it('is not reached by an account that names the workspace of another', async () => {
    const stranger = { ...keyOf(wire.credentials.other), 'workspace-id': secondWorkspace }
    expect(await ask({ path: '/videos' }, stranger)).toEqual({
      ...{ status: 404, text: '{"detail":"Workspace not found"}' },
    })
  })
})
