/** What a person calls each kind of task. */
const names: Record<string, string> = {
  transcode: 'Stream',
  anime: 'Anime ladder',
  import: 'Import',
  thumbnail: 'Thumbnail',
  script: 'Script',
  speech: 'Speech',
  image: 'Picture',
  transcription: 'Transcript',
  lipsync: 'Lip-sync',
  story: 'Story',
  upscale: 'Upscale',
  recording: 'Recording',
  template: 'Template video',
}

export const kindName = (kind: string): string => names[kind] ?? kind

type Input = Record<string, unknown>
const textOf = (input: Input, ...fields: string[]): string | undefined => {
  for (const field of fields) {
    const value = input[field]
    if (typeof value === 'string' && value !== '') return value
  }
  return undefined
}

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text)

/** The file that a task was asked about, where nothing else tells it from others of its kind. */
export const sourceOf = (task: { kind: string; input?: unknown }): string | undefined => {
  const { media_id: id } = (task.input ?? {}) as Input
  return typeof id === 'string' ? id : undefined
}

/** Of a story that has no title yet: what it was asked to be about, or how its own words begin. */
const storyTitle = (input: Input): string | undefined => {
  const own = textOf(input, 'custom_topic')
  if (own !== undefined) return own
  const [scene] = Array.isArray(input.scenes) ? (input.scenes as Input[]) : []
  const words = scene === undefined ? undefined : textOf(scene, 'narration')
  const topic = textOf(input, 'topic')
  return words ?? (topic === undefined ? undefined : `A ${topic} story`)
}

/** The best name of one task: its story's title, the words or path it was asked with; undefined where there is none. */
export const ownTitle = (task: {
  kind: string
  input?: unknown
  partial?: unknown
  result?: unknown
}): string | undefined => {
  const shown = { ...(task.input as Input), ...(task.partial as Input), ...(task.result as Input) }
  const asked = textOf(shown, 'title', 'name', 'dst_path', 'text', 'prompt')
  const named = asked ?? (task.kind === 'story' ? storyTitle(shown) : undefined)
  return named === undefined ? undefined : shortened(named)
}

export const statusNames: Record<string, string> = {
  queued: 'Waiting',
  running: 'In the making',
  succeeded: 'Done',
  failed: 'Failed',
  canceled: 'Canceled',
}

/** A story's own room shows more than the common one. */
export const roomOf = (task: { kind: string; id: string }): string =>
  task.kind === 'story' ? `/stories/${task.id}` : `/tasks/${task.id}`
