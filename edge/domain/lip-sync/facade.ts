/** Under this name the published API counts its tasks. */
export const facade = 'lip-sync'

/** Below `/media/`, as published. */
export const folders = { video: 'video_files', audio: 'audio_files' } as const
export type FileRole = keyof typeof folders
