CREATE TABLE `cached_outputs` (
	`account_id` text NOT NULL,
	`hash` text NOT NULL,
	`type` text NOT NULL,
	`output` text NOT NULL,
	`prefix` text NOT NULL,
	`objects` text NOT NULL,
	`size_bytes` integer NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer NOT NULL,
	PRIMARY KEY(`account_id`, `hash`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `cached_outputs_prefix` ON `cached_outputs` (`prefix`);--> statement-breakpoint
CREATE INDEX `cached_outputs_used` ON `cached_outputs` (`used_at`);--> statement-breakpoint
CREATE INDEX `jobs_borrowed` ON `jobs` (`output_prefix`) WHERE substr(output_prefix, 6, 31) <> task_id;--> statement-breakpoint
CREATE INDEX `media_object` ON `media` (`object_key`);