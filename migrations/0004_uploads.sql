CREATE TABLE `upload_chunks` (
	`upload_id` text NOT NULL,
	`seq` integer NOT NULL,
	`offset` integer NOT NULL,
	`size_bytes` integer NOT NULL,
	`sha256` text NOT NULL,
	`place` integer NOT NULL,
	`name` text,
	`tail_key` text,
	`tail_bytes` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`upload_id`, `seq`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `upload_chunks_tails` ON `upload_chunks` (`upload_id`,`seq`) WHERE tail_key IS NOT NULL;--> statement-breakpoint
CREATE TABLE `__new_uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`media_id` text NOT NULL,
	`name` text NOT NULL,
	`path` text NOT NULL,
	`kind` text DEFAULT 'parts' NOT NULL,
	`size_bytes` integer,
	`part_size_bytes` integer NOT NULL,
	`received_bytes` integer DEFAULT 0 NOT NULL,
	`next_seq` integer DEFAULT 0 NOT NULL,
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
INSERT INTO `__new_uploads`("id", "account_id", "media_id", "name", "path", "size_bytes", "part_size_bytes", "sha256", "object_key", "r2_upload_id", "status", "idempotency_key", "request_hash", "created_at", "updated_at", "expires_at") SELECT "id", "account_id", "media_id", "name", "path", "size_bytes", "part_size_bytes", "sha256", "object_key", "r2_upload_id", "status", "idempotency_key", "request_hash", "created_at", "updated_at", "expires_at" FROM `uploads`;--> statement-breakpoint
DROP TABLE `uploads`;--> statement-breakpoint
ALTER TABLE `__new_uploads` RENAME TO `uploads`;--> statement-breakpoint
CREATE UNIQUE INDEX `uploads_idempotency` ON `uploads` (`account_id`,`idempotency_key`) WHERE idempotency_key IS NOT NULL;--> statement-breakpoint
CREATE INDEX `uploads_open` ON `uploads` (`expires_at`) WHERE status IN ('open', 'completing');--> statement-breakpoint
CREATE INDEX `uploads_media` ON `uploads` (`media_id`);