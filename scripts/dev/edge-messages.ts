/** What the edge's process is started with (JSON in argv); the signing secret comes by environment … */
export type EdgeSettings = {
  /** Folder of D1, R2 and the Durable Object. */
  persistDir: string
  firstAdminPath: string
  port: number
}

/** … and what it answers once, over its channel. */
export type EdgeReport = { ready: true; url: string } | { ready: false; reason: string }
