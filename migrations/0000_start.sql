-- Every key is text: WITHOUT ROWID stores each row once, where D1 would count its primary key as a second row.
CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_name_unique` ON `accounts` (`name`);--> statement-breakpoint
CREATE TABLE `credentials` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`kind` text NOT NULL,
	`secret_hash` text NOT NULL,
	`label` text NOT NULL,
	`last_characters` text NOT NULL,
	`created_at` integer NOT NULL,
	`revoked_at` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `credentials_secret_hash_unique` ON `credentials` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `credentials_account` ON `credentials` (`account_id`);--> statement-breakpoint
CREATE TABLE `events` (
	`task_id` text NOT NULL,
	`seq` integer NOT NULL,
	`type` text NOT NULL,
	`data` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`task_id`, `seq`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `external_ids` (
	`facade` text NOT NULL,
	`external_id` text NOT NULL,
	`task_id` text NOT NULL,
	PRIMARY KEY(`facade`, `external_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `external_ids_task` ON `external_ids` (`task_id`);--> statement-breakpoint
CREATE TABLE `film_pieces` (
	`film_id` text NOT NULL,
	`group_name` text NOT NULL,
	`piece` integer NOT NULL,
	`prefix` text NOT NULL,
	`data` text NOT NULL,
	PRIMARY KEY(`film_id`, `group_name`, `piece`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `films` (
	`id` text PRIMARY KEY NOT NULL,
	`task_id` text NOT NULL,
	`account_id` text NOT NULL,
	`visibility` text NOT NULL,
	`spec` text NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `films_task_id_unique` ON `films` (`task_id`);--> statement-breakpoint
CREATE INDEX `films_account` ON `films` (`account_id`,`id`);--> statement-breakpoint
CREATE TABLE `garbage` (
	`key` text PRIMARY KEY NOT NULL,
	`not_before` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `garbage_due` ON `garbage` (`not_before`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`task_id` text NOT NULL,
	`id` text NOT NULL,
	`account_id` text NOT NULL,
	`type` text NOT NULL,
	`key` text NOT NULL,
	`input_hash` text NOT NULL,
	`lane` text NOT NULL,
	`priority` integer NOT NULL,
	`rank` integer NOT NULL,
	`status` text NOT NULL,
	`attempt` integer DEFAULT 0 NOT NULL,
	`failures` integer DEFAULT 0 NOT NULL,
	`max_failures` integer DEFAULT 3 NOT NULL,
	`worker_id` text,
	`claim_id` text,
	`lease_until` integer,
	`deadline_at` integer,
	`not_before` integer,
	`input` text NOT NULL,
	`output` text,
	`output_prefix` text,
	`error` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`task_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `jobs_ready` ON `jobs` (`lane`,`priority`,`rank`) WHERE status = 'ready';--> statement-breakpoint
CREATE INDEX `jobs_leased` ON `jobs` (`claim_id`) WHERE status = 'leased';--> statement-breakpoint
CREATE INDEX `jobs_waiting` ON `jobs` (`not_before`) WHERE status = 'waiting';--> statement-breakpoint
CREATE TABLE `lane_ranks` (
	`lane` text NOT NULL,
	`account_id` text NOT NULL,
	`rank` integer NOT NULL,
	PRIMARY KEY(`lane`, `account_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `lane_ranks_last` ON `lane_ranks` (`lane`,`rank`);--> statement-breakpoint
CREATE TABLE `media` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`name` text NOT NULL,
	`path` text NOT NULL,
	`object_key` text NOT NULL,
	`content_type` text NOT NULL,
	`size_bytes` integer NOT NULL,
	`sha256` text,
	`probe` text,
	`created_at` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `media_account` ON `media` (`account_id`,`id`);--> statement-breakpoint
CREATE INDEX `media_path` ON `media` (`account_id`,`path`,`id`);--> statement-breakpoint
CREATE TABLE `meta` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `published_paths` (
	`path` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`task_id` text NOT NULL,
	`next_task_id` text
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `published_paths_next` ON `published_paths` (`next_task_id`) WHERE next_task_id IS NOT NULL;--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`kind` text NOT NULL,
	`plan_version` integer NOT NULL,
	`status` text NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`input` text NOT NULL,
	`result` text,
	`error` text,
	`stage` text DEFAULT 'queued' NOT NULL,
	`progress_percent` integer DEFAULT 0 NOT NULL,
	`advance_due_at` integer,
	`next_seq` integer DEFAULT 1 NOT NULL,
	`idempotency_key` text,
	`request_hash` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`finished_at` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `tasks_account` ON `tasks` (`account_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `tasks_idempotency` ON `tasks` (`account_id`,`idempotency_key`) WHERE idempotency_key IS NOT NULL;--> statement-breakpoint
CREATE INDEX `tasks_advance_due` ON `tasks` (`advance_due_at`) WHERE advance_due_at IS NOT NULL;--> statement-breakpoint
CREATE TABLE `upload_parts` (
	`upload_id` text NOT NULL,
	`part_number` integer NOT NULL,
	`etag` text NOT NULL,
	`size_bytes` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`upload_id`, `part_number`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`media_id` text NOT NULL,
	`name` text NOT NULL,
	`path` text NOT NULL,
	`size_bytes` integer NOT NULL,
	`part_size_bytes` integer NOT NULL,
	`sha256` text,
	`object_key` text NOT NULL,
	`r2_upload_id` text NOT NULL,
	`status` text NOT NULL,
	`idempotency_key` text,
	`request_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`expires_at` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `uploads_idempotency` ON `uploads` (`account_id`,`idempotency_key`) WHERE idempotency_key IS NOT NULL;--> statement-breakpoint
CREATE INDEX `uploads_open` ON `uploads` (`expires_at`) WHERE status IN ('open', 'completing');--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`username` text NOT NULL,
	`password_hash` text NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	`disabled_at` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `users_username_unique` ON `users` (`username`);