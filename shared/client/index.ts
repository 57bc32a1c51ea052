import { type ClientOptions, createHttp } from './http.ts'
import { createStoriesApi } from './stories.ts'
import { createTasksApi } from './tasks.ts'
import { createUploadsApi } from './uploads.ts'
import { ErrorCatalogue, MediaReply } from './wire.ts'

/** The typed SDK of the native API: fetch only, so browsers, Workers and Node use the same one. */
export const createVitascopeClient = (options: ClientOptions) => {
  const http = createHttp(options)
  return {
    uploads: createUploadsApi(http),
    tasks: createTasksApi(http),
    stories: createStoriesApi(http),
    errors: {
      list: (): Promise<ErrorCatalogue> => http.sendFor(ErrorCatalogue, '/v1/errors', { repeatable: true }),
    },
    media: {
      get: (id: string): Promise<MediaReply> =>
        http.sendFor(MediaReply, `/v1/media/${encodeURIComponent(id)}`, { repeatable: true }),
    },
  }
}

export type VitascopeClient = ReturnType<typeof createVitascopeClient>
export type { TaskInputs } from '../tasks/index.ts'
export type { TaskEvent } from './follow-events.ts'
export type { StoryList, StoryReply } from './story-wire.ts'
export type { UploadOptions, UploadSource } from './upload-file.ts'
export type { CompletedUpload, ErrorCatalogue, MediaReply, TaskList, TaskReply, UploadReply } from './wire.ts'
