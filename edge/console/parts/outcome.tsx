import type { MediaReply } from '../../../shared/client/index.ts'

/** What came of a task that makes no film: its picture, or its sound. */
export const Outcome = ({ files, title }: { files: readonly MediaReply[]; title: string }) => {
  const [file] = files
  if (file === undefined) return null
  const [address, type] = [String(file.playback_url), String(file.content_type)]
  if (type.startsWith('image/')) return <img className="outcome" src={address} alt={title} />
  if (!type.startsWith('audio/')) return null
  return (
    // biome-ignore lint/a11y/useMediaCaption: what is said here is the text it was asked with
    <audio className="outcome" controls preload="metadata" src={address} aria-label={title} />
  )
}
