import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

// Times are integers: milliseconds since 1970, UTC. STORAGE.md explains every table.
// Who may act stands in access-schema.ts, what is sent in uploads-schema.ts.

export const media = sqliteTable(
  'media',
  {
    id: text().primaryKey(),
    accountId: text('account_id').notNull(),
    name: text().notNull(),
    path: text().notNull(),
    objectKey: text('object_key').notNull(),
    contentType: text('content_type').notNull(),
    sizeBytes: integer('size_bytes').notNull(),
    sha256: text(),
    /** ProbeOutput of the newest probe, as JSON. */
    probe: text({ mode: 'json' }),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [
    index('media_account').on(t.accountId, t.id),
    index('media_path').on(t.accountId, t.path, t.id),
    // The sweep asks whether anything still names an object before its bytes go.
    index('media_object').on(t.objectKey),
  ],
)

export const tasks = sqliteTable(
  'tasks',
  {
    id: text().primaryKey(),
    accountId: text('account_id').notNull(),
    kind: text().notNull(),
    planVersion: integer('plan_version').notNull(),
    status: text({ enum: ['queued', 'running', 'succeeded', 'failed', 'canceled'] }).notNull(),
    revision: integer().notNull().default(0),
    input: text({ mode: 'json' }).notNull(),
    result: text({ mode: 'json' }),
    error: text({ mode: 'json' }),
    stage: text().notNull().default('queued'),
    progressPercent: integer('progress_percent').notNull().default(0),
    /** Set by every commit, cleared by the advance that saw it: the sweep advances what lags. */
    advanceDueAt: integer('advance_due_at'),
    nextSeq: integer('next_seq').notNull().default(1),
    idempotencyKey: text('idempotency_key'),
    requestHash: text('request_hash'),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    finishedAt: integer('finished_at'),
  },
  (t) => [
    index('tasks_account').on(t.accountId, t.id),
    uniqueIndex('tasks_idempotency')
      .on(t.accountId, t.idempotencyKey)
      .where(sql`idempotency_key IS NOT NULL`),
    index('tasks_advance_due').on(t.advanceDueAt).where(sql`advance_due_at IS NOT NULL`),
  ],
)

/** `facade` names the published API (or `uuid`); a task has one row for each of its other names. */
export const externalIds = sqliteTable(
  'external_ids',
  {
    facade: text().notNull(),
    externalId: text('external_id').notNull(),
    taskId: text('task_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.facade, t.externalId] }), index('external_ids_task').on(t.taskId)],
)

/** (task, key, input hash) is a job's identity; its id is derived from them, so declaring it twice is harmless. */
export const jobs = sqliteTable(
  'jobs',
  {
    taskId: text('task_id').notNull(),
    id: text().notNull(),
    accountId: text('account_id').notNull(),
    type: text().notNull(),
    key: text().notNull(),
    inputHash: text('input_hash').notNull(),
    lane: text().notNull(),
    priority: integer().notNull(),
    rank: integer().notNull(),
    status: text({ enum: ['waiting', 'ready', 'leased', 'succeeded', 'failed', 'canceled'] }).notNull(),
    attempt: integer().notNull().default(0),
    failures: integer().notNull().default(0),
    maxFailures: integer('max_failures').notNull().default(3),
    workerId: text('worker_id'),
    claimId: text('claim_id'),
    leaseUntil: integer('lease_until'),
    deadlineAt: integer('deadline_at'),
    notBefore: integer('not_before'),
    input: text({ mode: 'json' }).notNull(),
    output: text({ mode: 'json' }),
    outputPrefix: text('output_prefix'),
    error: text({ mode: 'json' }),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.taskId, t.id] }),
    index('jobs_ready').on(t.lane, t.priority, t.rank).where(sql`status = 'ready'`),
    // By claim, not by time: a heartbeat then rewrites no index entry, and the few leases can all be read.
    index('jobs_leased').on(t.claimId).where(sql`status = 'leased'`),
    index('jobs_waiting').on(t.notBefore).where(sql`status = 'waiting'`),
    // Jobs whose output another task made (from the cache): what the sweep must leave alone for them.
    index('jobs_borrowed').on(t.outputPrefix).where(sql`substr(output_prefix, 6, 31) <> task_id`),
  ],
)

/** What an engine made of an input, for the account that asked: the same again is taken from here. */
export const cachedOutputs = sqliteTable(
  'cached_outputs',
  {
    accountId: text('account_id').notNull(),
    /** SHA-256 over (type, engine, model, input), as the worker reckons it. */
    hash: text().notNull(),
    type: text().notNull(),
    output: text({ mode: 'json' }).notNull(),
    /** Where its objects lie: the prefix of the attempt that made them. */
    prefix: text().notNull(),
    /** Names and sizes of those objects. */
    objects: text({ mode: 'json' }).notNull(),
    sizeBytes: integer('size_bytes').notNull(),
    createdAt: integer('created_at').notNull(),
    usedAt: integer('used_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.hash] }),
    index('cached_outputs_prefix').on(t.prefix),
    index('cached_outputs_used').on(t.usedAt),
  ],
)

/** Last rank handed out to an account in a lane: the start tags of start-time fair queueing. */
export const laneRanks = sqliteTable(
  'lane_ranks',
  { lane: text().notNull(), accountId: text('account_id').notNull(), rank: integer().notNull() },
  (t) => [primaryKey({ columns: [t.lane, t.accountId] }), index('lane_ranks_last').on(t.lane, t.rank)],
)

/** The SSE log and the outbox in one. */
export const events = sqliteTable(
  'events',
  {
    taskId: text('task_id').notNull(),
    seq: integer().notNull(),
    type: text().notNull(),
    data: text({ mode: 'json' }).notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.taskId, t.seq] })],
)

/** One adaptive film: a task's output. While it is made its playlists come from `film_pieces`. */
export const films = sqliteTable(
  'films',
  {
    id: text().primaryKey(),
    /** A task that is edited may make several; only one of them is in its result. */
    taskId: text('task_id').notNull(),
    accountId: text('account_id').notNull(),
    visibility: text({ enum: ['public', 'signed'] }).notNull(),
    /** FilmSpec (declared groups, pieces, rate), as JSON: what the playlists need beside the pieces. */
    spec: text({ mode: 'json' }).notNull(),
    status: text({ enum: ['live', 'finished', 'failed'] }).notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [index('films_account').on(t.accountId, t.id), index('films_task').on(t.taskId)],
)

/** One row per (film, group, piece): the winning attempt's prefix and its output; deleted once the manifest is written. */
export const filmPieces = sqliteTable(
  'film_pieces',
  {
    filmId: text('film_id').notNull(),
    groupName: text('group_name').notNull(),
    piece: integer().notNull(),
    prefix: text().notNull(),
    /** FilmPieceData as JSON: tracks (TrackPiece[]), sprites, poster. */
    data: text({ mode: 'json' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.filmId, t.groupName, t.piece] })],
)

/** Whose a public path is, what it plays now and what waits to take its place. */
export const publishedPaths = sqliteTable(
  'published_paths',
  {
    path: text().primaryKey(),
    accountId: text('account_id').notNull(),
    taskId: text('task_id').notNull(),
    nextTaskId: text('next_task_id'),
  },
  (t) => [index('published_paths_next').on(t.nextTaskId).where(sql`next_task_id IS NOT NULL`)],
)

/** Bytes to delete: an R2 key or a prefix (ending in `/`); the sweep works it off. */
export const garbage = sqliteTable(
  'garbage',
  { key: text().primaryKey(), notBefore: integer('not_before').notNull() },
  (t) => [index('garbage_due').on(t.notBefore)],
)

/** Small facts of the deployment, e.g. when the sweep last ran. */
export const meta = sqliteTable('meta', { key: text().primaryKey(), value: text().notNull() })
