CREATE TABLE `recording_streams` (
	`recording_id` integer NOT NULL,
	`upload_id` text NOT NULL,
	PRIMARY KEY(`recording_id`, `upload_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `recordings` (
	`id` integer PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`upload_id` text NOT NULL,
	`task_id` text,
	`shown_task_id` text,
	`assembled_chunks` integer DEFAULT 0 NOT NULL,
	`error` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`finalized_at` integer,
	`due_at` integer,
	`deleted_at` integer
);
--> statement-breakpoint
CREATE INDEX `recordings_account` ON `recordings` (`account_id`,`id`);--> statement-breakpoint
CREATE INDEX `recordings_due` ON `recordings` (`due_at`) WHERE due_at IS NOT NULL;