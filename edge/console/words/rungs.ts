export type RungState = {
  name: string
  /** `1080p, cleaned up`, as a person says it. */
  title: string
  state: 'waiting' | 'making' | 'done' | 'failed'
  donePieces: number
  allPieces: number
  reason: string | null
}

type Job = { key: string; status: string; error?: { message: string } | null }

const groupOf = (key: string): string | undefined => /^(?:encode|remux):([^:]+):\d+$/.exec(key)?.[1]

const titleOf = (name: string): string => {
  if (name === 'source') return 'Original'
  return name.endsWith('_uspp') ? `${name.slice(0, -'_uspp'.length)} cleaned up` : name
}

const stateOf = (jobs: readonly Job[]): RungState['state'] => {
  if (jobs.some(({ status }) => status === 'failed' || status === 'canceled')) return 'failed'
  if (jobs.length > 0 && jobs.every(({ status }) => status === 'succeeded')) return 'done'
  return jobs.some(({ status }) => status === 'succeeded' || status === 'leased') ? 'making' : 'waiting'
}

const heightOf = (name: string): number => (name === 'source' ? 100_000 : Number.parseInt(name, 10))

/** A rung that is a group of its own has jobs under its name; all plain rungs share those of `base`. */
export const rungStates = (names: readonly string[], jobs: readonly Job[]): RungState[] => {
  const byGroup = Map.groupBy(jobs, ({ key }) => groupOf(key))
  const alone = [...byGroup.keys()].filter((name) => name !== undefined && name !== 'base')
  const all = [...new Set([...names, ...alone.filter((name) => name !== undefined)])]
  const rungOf = (name: string): RungState => {
    const own = byGroup.get(name) ?? byGroup.get('base') ?? []
    const done = own.filter(({ status }) => status === 'succeeded').length
    const failed = own.find(({ status }) => status === 'failed')
    return {
      name,
      title: titleOf(name),
      state: stateOf(own),
      donePieces: done,
      allPieces: own.length,
      reason: failed?.error?.message ?? null,
    }
  }
  return all.map(rungOf).sort((a, b) => heightOf(b.name) - heightOf(a.name) || (a.name < b.name ? -1 : 1))
}

/** Names of the rungs that a master playlist lists. */
export const rungsInPlaylist = (text: string): string[] =>
  Array.from(text.matchAll(/playlist_h264_([0-9a-z_]+)\.m3u8/g), ([, name = '']) => name).filter(
    (name, i, all) => all.indexOf(name) === i,
  )

/** The rungs that were asked for or came out, as the task itself says. */
export const rungsOfTask = (task: { input?: unknown; result?: unknown }): string[] => {
  const { ladder } = (task.input ?? {}) as { ladder?: unknown }
  const { renditions } = (task.result ?? {}) as { renditions?: unknown }
  const made = Array.isArray(renditions) ? renditions.map((one: { name?: unknown }) => one.name) : []
  const asked = Array.isArray(ladder) ? ladder : []
  return [...new Set([...asked, ...made])].filter((name): name is string => typeof name === 'string')
}
