type Stage = { name: string; title: string; about: string }

const titles: Record<string, [title: string, about: string]> = {
  importing: ['Fetch', 'Fetching the source'],
  import: ['Fetch', 'Fetching the source'],
  fetching: ['Fetch', 'Fetching the sources'],
  checking: ['Check', 'Looking whether the files will do'],
  speaking: ['Speak', 'Speaking the words'],
  preparing: ['Prepare', 'Reading the files'],
  probing: ['Inspect', 'Looking at the picture and the sound'],
  encoding: ['Stream', 'Encoding the pieces of every size'],
  tracking: ['Find the face', 'Finding and following the face'],
  syncing: ['Move the lips', 'Moving the lips'],
  writing: ['Write', 'Writing the story'],
  drawing: ['Draw & speak', 'Drawing the pictures and speaking the words'],
  composing: ['Compose', 'Putting pictures, voice and captions together'],
  joining: ['Join', 'Joining the pieces into one film'],
  upscaling: ['Enlarge', 'Enlarging the picture'],
  speech: ['Speak', 'Speaking the words'],
  image: ['Draw', 'Drawing the picture'],
  script: ['Write', 'Writing the story'],
  thumbnail: ['Picture', 'Taking a picture out of the film'],
  assembling: ['Assemble', 'Putting the chunks together'],
  transcription: ['Listen', 'Listening to the speech'],
  transcribing: ['Listen', 'Listening to the speech'],
}

/** Where a kind means something else by it. */
const ownTitles: Record<string, Record<string, [title: string, about: string]>> = {
  template: { drawing: ['Draw', 'Laying out and drawing the scenes'] },
}

/** The usual way of each kind of task; a stage that is not on it is shown where it comes up. */
const ways: Record<string, readonly string[]> = {
  transcode: ['probing', 'encoding'],
  anime: ['probing', 'encoding'],
  lipsync: ['preparing', 'checking', 'speaking', 'tracking', 'syncing', 'joining', 'probing', 'encoding'],
  template: ['fetching', 'speaking', 'drawing', 'joining', 'probing', 'encoding'],
  story: ['writing', 'drawing', 'composing', 'joining', 'probing', 'encoding'],
  upscale: ['preparing', 'upscaling', 'joining', 'probing', 'encoding'],
  recording: ['assembling', 'probing', 'encoding', 'transcribing'],
  import: ['import'],
  thumbnail: ['thumbnail'],
  script: ['script'],
  speech: ['speech'],
  image: ['image'],
  transcription: ['transcription'],
}

const stageOf = (name: string, kind: string): Stage => {
  const [title, about] = ownTitles[kind]?.[name] ??
    titles[name] ?? [name.charAt(0).toUpperCase() + name.slice(1), name]
  return { name, title, about }
}

export type StageState = 'done' | 'now' | 'next' | 'failed'
type ShownStage = Stage & { state: StageState }

/** The words for what is going on at this moment. */
export const stageWords = ({ stage, kind }: { stage: string; kind: string }): string =>
  stageOf(stage, kind).about

type Standing = { kind: string; status: string; stage: string; input?: unknown }

/** States that stand where a stage would. */
const noStages: ReadonlySet<string> = new Set(['', 'queued', 'done', 'failed', 'canceled'])

/** Stages that what was asked for leaves out: no ladder, or a voice that was brought along. */
const leftOut = (input: unknown): readonly string[] => {
  const { hls, audio_media_id: voice } = (input ?? {}) as { hls?: unknown; audio_media_id?: unknown }
  return [
    ...(hls === false ? ['probing', 'encoding'] : []),
    ...(typeof voice === 'string' ? ['speaking'] : []),
  ]
}

const wayOf = ({ kind, input, stage }: Standing): readonly string[] => {
  const without = leftOut(input)
  const usual = (ways[kind] ?? []).filter((name) => !without.includes(name))
  return noStages.has(stage) || usual.includes(stage) ? usual : [...usual, stage]
}

/** Every stage of a task with where it stands. */
export const shownStages = (task: Standing): ShownStage[] => {
  const way = wayOf(task)
  const at = way.indexOf(task.stage)
  const stateAt = (i: number): StageState => {
    if (task.status === 'succeeded' || i < at) return 'done'
    if (i > at || task.status === 'queued') return 'next'
    if (task.status === 'running') return 'now'
    return task.status === 'failed' ? 'failed' : 'next'
  }
  return way.map((name, i) => ({ ...stageOf(name, task.kind), state: stateAt(i) }))
}
