CREATE TABLE `published_files` (
	`path` text PRIMARY KEY NOT NULL,
	`folder` text NOT NULL,
	`account_id` text NOT NULL,
	`media_id` text NOT NULL,
	`created_at` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `published_files_media` ON `published_files` (`media_id`,`folder`);--> statement-breakpoint
CREATE TABLE `sequences` (
	`facade` text PRIMARY KEY NOT NULL,
	`last` integer NOT NULL
) WITHOUT ROWID;
