DROP INDEX `films_task_id_unique`;--> statement-breakpoint
CREATE INDEX `films_task` ON `films` (`task_id`);