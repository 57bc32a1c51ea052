import { createVitascopeClient } from '../../../shared/client/index.ts'
import { startWire } from './harness/start-wire.ts'
import { startEngines } from './story-video.worker.ts'

export type StoryFacts = {
  /** JWT of `owner`. */
  token: string
  /** UUIDs of tasks of `owner`: done; with one picture drawn; not begun; failed; canceled. */
  finished: string
  drawing: string
  queued: string
  failed: string
  canceled: string
  /** Native ids, and another finished one, which rows may change. */
  finishedId: string
  drawingId: string
  failedId: string
  changeable: string
  changeableId: string
}

const lanes = [
  ...['cpu', 'image', 'compose:x264:5', 'h264:x264:5', 'script:en', 'speech:en'],
  ...['script:fr', 'script:de', 'speech:de'],
]

const asked = { art_style: 'anime', duration: 'short', voice_name: 'nova' }

/**
 * An edge with stories in every state. Its canned engines speak English and German, write French, and know no Czech;
 * a German film breaks them once it is spoken, and so does drawing a second scene again.
 */
export const startStoryWire = async () => {
  let engines: { stop: () => Promise<void> } | undefined
  const wire = await startWire({}, async (edge, { owner }) => {
    const drawn = new Set<string>()
    const german = new Set<string>()
    engines = startEngines(edge, owner.workerToken, lanes, ({ type, key, input, lease }) => {
      if (type === 'script' && (input as { language: string }).language === 'de') german.add(lease.taskId)
      const name = `${lease.taskId} ${key}`
      const isRedrawn = drawn.has(name)
      drawn.add(name)
      if (key === 'probe:voice') return german.has(lease.taskId)
      return key === 'image:1:again' || (key === 'image:1' && isRedrawn)
    })
    const client = createVitascopeClient({ url: edge.url, token: owner.apiKey })
    const create = async (language: string): Promise<string> => {
      const answer = await fetch(`${edge.url}/v1/video`, {
        method: 'POST',
        headers: { authorization: `Bearer ${owner.apiKey}`, 'content-type': 'application/json' },
        body: JSON.stringify({ story_topic: 'bedtime', language, ...asked }),
      })
      return ((await answer.json()) as { task_id: string }).task_id
    }
    const reach = async (id: string, isThere: () => Promise<boolean>): Promise<string> => {
      if (await isThere()) return id
      for await (const _ of client.tasks.events(id)) if (await isThere()) return id
      return id
    }
    const stands = (id: string, status: string) => async () => (await client.tasks.get(id)).status === status
    const [finished, changeable, failed, drawing, queued, canceled] = await Promise.all(
      ['english', 'english', 'german', 'french', 'czech', 'czech'].map(create),
    )
    await client.tasks.cancel(canceled ?? '')
    for (const id of [finished, changeable]) await reach(id ?? '', stands(id ?? '', 'succeeded'))
    await reach(failed ?? '', stands(failed ?? '', 'failed'))
    await reach(drawing ?? '', async () => {
      const { scenes } = await client.stories.get(drawing ?? '')
      return scenes.length > 0 && scenes.every(({ image }) => image.status === 'completed')
    })
    const form = new URLSearchParams({ username: owner.username, password: owner.password })
    const login = await fetch(`${edge.url}/v1/auth/token`, { method: 'POST', body: form })
    const { access_token: token } = (await login.json()) as { access_token: string }
    const [finishedId, changeableId, drawingId, failedId] = await Promise.all(
      [finished, changeable, drawing, failed].map(async (id) => (await client.tasks.get(id ?? '')).id),
    )
    return {
      ...{ token, finished, drawing, queued, failed, canceled },
      ...{ finishedId, changeable, changeableId, drawingId, failedId },
    }
  })
  const stop = async () => {
    await engines?.stop()
    await wire.stop()
  }
  return { ...wire, stop }
}
