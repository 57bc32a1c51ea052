import { stat } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../support/browser.ts'
import { ensureConsole, findFlaws, openRoom, signIn } from '../../support/console-room.ts'
import { type Account, startEdge } from '../../support/edge.ts'

let edge: Awaited<ReturnType<typeof startEdge>>
let account: Account
let browser: Browser

beforeAll(async () => {
  ensureConsole()
  ;[edge, browser] = await Promise.all([startEdge(), openBrowser()])
  account = await edge.seedAccount()
})
afterAll(async () => {
  await browser.close()
  await edge.stop()
})

describe('The console’s files', () => {
  const ask = (path: string) => fetch(edge.url + path)

  it('are one page at every address below /console, under a policy without foreign hosts or inline scripts', async () => {
    for (const path of ['/console', '/console/', '/console/tasks/any']) {
      const response = await ask(path)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(response.headers.get('cache-control')).toBe('no-cache')
      const policy = response.headers.get('content-security-policy') ?? ''
      expect(policy).toContain("script-src 'self';")
      expect(policy).not.toMatch(/https?:|unsafe-eval/)
      const html = await response.text()
      expect(html).not.toMatch(/<script(?![^>]* src=)/)
      expect(html).not.toMatch(/(?:src|href)="(?!\/console\/assets\/)/)
    }
  })

  it('carry a hash in their names and may be kept for ever', async () => {
    const html = await (await ask('/console')).text()
    const [, script = ''] = /src="([^"]+)"/.exec(html) ?? []
    expect(script).toMatch(/^\/console\/assets\/index-[\w-]{8}\.js$/)
    const response = await ask(script)
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('content-type')).toMatch(/^text\/javascript/)
  })

  it('are nowhere else: no page outside /console, no folder listing, nothing made up', async () => {
    const paths = ['/index.html', '/console/assets/nothing.js', '/console/assets/', '/assets/index.js']
    const found = await Promise.all(paths.map(async (path) => (await ask(path)).status))
    expect(found).toEqual([404, 404, 404, 404])
  })
})

it('The console is not built again while its sources stay as they are', async () => {
  const page = new URL('../../../edge/console/dist/index.html', import.meta.url)
  const { mtimeMs } = await stat(page)
  ensureConsole()
  expect((await stat(page)).mtimeMs).toBe(mtimeMs)
})

describe('The door of the console', () => {
  it('says in words why nobody gets in, and lets in with name and password until they sign out', async () => {
    const { page, complaints } = await openRoom(browser, `${edge.url}/console/new/story`)
    await signIn(page, account.username, 'not it')
    await page.getByRole('alert').getByText('Name and password do not fit').waitFor()
    expect(await findFlaws(page)).toEqual([])

    await signIn(page, account.username, account.password)
    await page.getByRole('heading', { name: 'Tell a story' }).waitFor()
    expect(page.url()).toBe(`${edge.url}/console/new/story`)
    await page.reload()
    await page.getByRole('heading', { name: 'Tell a story' }).waitFor()

    await page.getByRole('button', { name: /^Sign out/ }).click()
    await page.getByRole('heading', { name: 'Sign in to Vitascope' }).waitFor()
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain(
      'eyJ',
    )
    expect(complaints).toEqual([])
    await page.close()
  })

  it('asks again when the server no longer takes the token', async () => {
    const { page } = await openRoom(browser, `${edge.url}/console`)
    await signIn(page, account.username, account.password)
    await page.getByRole('heading', { name: 'What shall it be?' }).waitFor()
    const token = await page.evaluate(
      () => JSON.parse(sessionStorage.getItem('vitascope.session') ?? '{}').token,
    )
    await fetch(`${edge.url}/v1/auth/logout`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
    })
    await page.reload()
    await page.getByText('Your session has ended').waitFor()
    await page.close()
  })

  it('can be gone through by keyboard: past the head, into a form, choosing with the arrows', async () => {
    const { page } = await openRoom(browser, `${edge.url}/console`, 390)
    await signIn(page, account.username, account.password)
    await page.getByText('Nothing here yet').waitFor()
    expect(await findFlaws(page)).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => location.hash)).toBe('#room')
    await page.getByRole('link', { name: /Tell a story/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Tell a story' }).waitFor()
    await page.getByRole('radio', { name: /A topic/ }).focus()
    await page.keyboard.press('ArrowRight')
    await page.getByLabel('Scenes').waitFor()
    expect(await page.getByRole('button', { name: 'Tell it' }).isDisabled()).toBe(true)
    await page.close()
  })
})

describe('A task in the console', () => {
  it('is canceled, tried again and deleted, each after a question where something is lost', async () => {
    const { page, complaints } = await openRoom(browser, `${edge.url}/console/new/story`)
    await signIn(page, account.username, account.password)
    await page.getByText('Own words', { exact: true }).click()
    await page.getByLabel('Scenes').fill('A fox sleeps.')
    await page.getByRole('button', { name: 'Tell it' }).click()
    await page.getByRole('heading', { name: 'A fox sleeps.' }).waitFor()
    const status = (name: string) => page.locator(`.room-head .status.${name}`)
    await status('queued').waitFor()

    const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
    const answer = (name: string) =>
      page.getByRole('alertdialog').getByRole('button', { name, exact: true }).click()
    await press('Cancel')
    await answer('Keep it')
    await status('queued').waitFor()
    await press('Cancel')
    await answer('Cancel')
    await status('canceled').waitFor()
    expect(await findFlaws(page)).toEqual([])
    await press('Try again')
    await status('queued').waitFor()

    await press('Delete')
    await answer('Delete')
    await page.getByText('Nothing here yet').waitFor()
    expect(complaints).toEqual([])
    await page.close()
  })
})
