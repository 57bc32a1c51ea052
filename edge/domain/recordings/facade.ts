/** Under this name the published API counts its recordings. */
export const facade = 'recordings'

/** Below `/media/`, as published. */
export const folder = 'record/videos'

/** A recording that nobody finalizes is assembled as it stands, before its stream expires. */
export const abandonedMs = 20 * 60 * 60_000
