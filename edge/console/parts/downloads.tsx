import type { TaskReply } from '../../../shared/client/index.ts'
import { useMedia } from '../live/use-media.ts'
import { bytesInWords } from '../words/amounts.ts'
import { Icon } from './icon.tsx'

/** The files that a result names, whatever its kind. */
export const mediaOf = (result: unknown): string[] => {
  const named = (result ?? {}) as Record<string, unknown>
  return ['media_id', 'captions_media_id'].flatMap((field) => {
    const id = named[field]
    return typeof id === 'string' ? [id] : []
  })
}

export const Downloads = ({ task }: { task: TaskReply }) => {
  const files = useMedia(mediaOf(task.result))
  const playlist = task.status === 'succeeded' ? task.playback_url : undefined
  if (files.length === 0 && !playlist) return null
  return (
    <section className="card" aria-labelledby="files-title">
      <h2 id="files-title">Files</h2>
      <ul className="files">
        {files.map((file) => (
          <li key={file.id}>
            <a href={String(file.playback_url)} download={file.name}>
              <Icon name="download" size={18} />
              {file.name}
            </a>
            <span className="hint figures">{bytesInWords(file.size_bytes)}</span>
          </li>
        ))}
        {playlist && (
          <li>
            <a href={`/player?src=${encodeURIComponent(playlist)}`}>
              <Icon name="film" size={18} />
              Player page
            </a>
            <span className="hint">opens without signing in</span>
          </li>
        )}
      </ul>
    </section>
  )
}
