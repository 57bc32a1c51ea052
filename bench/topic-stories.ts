import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { StoryReply, VitascopeClient } from '../shared/client/index.ts'
import { startSystem } from './system.ts'

const options = {
  width: { type: 'string', default: '720' },
  height: { type: 'string', default: '1280' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

const help = `npm run bench -- topic-stories [--width 720] [--height 1280]

Has four whole stories told, each from a topic to a narrated film, and says how long film and work were.`

const stories = [
  { topic: 'bedtime', language: 'en', artStyle: 'pixar-art', voice: 'fable', length: 'short' },
  { topic: 'scary', language: 'de', artStyle: 'cinematic', voice: 'onyx', length: 'short' },
  { topic: 'fun facts', language: 'ja', artStyle: 'anime', voice: 'nova', length: 'short' },
  { topic: 'philosophy', language: 'es', artStyle: 'photorealistic', voice: 'echo', length: 'long' },
] as const

/** The story as it stands at its last event. */
const follow = async (client: VitascopeClient, id: string): Promise<StoryReply> => {
  const events = client.tasks.events(id)
  while (!(await events.next()).done);
  return client.stories.get(id)
}

const tell = async (
  client: VitascopeClient,
  story: (typeof stories)[number],
  size: { width: number; height: number },
): Promise<string> => {
  const startedMs = performance.now()
  const { id } = await client.stories.create({ ...story, ...size })
  for await (const { type } of client.tasks.events(id)) if (type === 'task.failed') break
  const told = await follow(client, id)
  if (told.status !== 'succeeded') throw new Error(`${story.topic}: ${told.error?.message ?? told.status}`)
  const filmSeconds = told.scenes.at(-1)?.end_seconds ?? 0
  const workSeconds = (performance.now() - startedMs) / 1000
  return [
    `${story.topic} (${story.language}, ${story.artStyle}, ${story.length})`,
    `${told.scenes.length} scenes, ${told.text?.length ?? 0} characters`,
    `${filmSeconds.toFixed(1)} s of film in ${workSeconds.toFixed(1)} s: ${told.title ?? ''}`,
  ].join(' · ')
}

const tellAll = async (dir: string, size: { width: number; height: number }): Promise<void> => {
  const system = await startSystem(dir)
  await system.changeWorker({})
  try {
    for (const story of stories) console.log(await tell(system.client, story, size))
  } finally {
    await system.stop()
  }
}

/** One after the other, on one worker. @throws Error with the story that could not be told */
export const runTopicStories = async (args: string[]): Promise<void> => {
  const { values } = parseArgs({ args, options })
  if (values.help) return console.log(help)
  const dir = await mkdtemp(join(tmpdir(), 'topic-stories-'))
  try {
    await tellAll(dir, { width: Number(values.width), height: Number(values.height) })
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}
