import type Hls from 'hls.js'
import {
  MediaControlBar,
  MediaController,
  MediaFullscreenButton,
  MediaMuteButton,
  MediaPipButton,
  MediaPlayButton,
  MediaTimeDisplay,
  MediaTimeRange,
} from 'media-chrome/react'
import { useEffect, useRef, useState } from 'react'
import { rungsInPlaylist } from '../words/rungs.ts'
import { Choice } from './choice.tsx'

type Props = { playlist: string; title: string; poster?: string | undefined }

type Playing = { hls: Hls | undefined; levels: string[]; level: number; trouble: string | undefined }

const troubleWords = 'The film stopped: a part of it could not be loaded. Reload the page to go on.'

/** Plays a playlist in the video; a film that is still being made begins at its beginning. */
const useFilm = (playlist: string) => {
  const video = useRef<HTMLVideoElement>(null)
  const [playing, setPlaying] = useState<Playing>({
    hls: undefined,
    levels: [],
    level: -1,
    trouble: undefined,
  })
  useEffect(() => {
    const element = video.current
    if (element === null) return
    const gone = new AbortController()
    let opened: Hls | undefined
    const start = async () => {
      const { default: HlsPlayer } = await import('hls.js')
      if (gone.signal.aborted) return
      if (!HlsPlayer.isSupported()) {
        element.src = playlist
        return
      }
      const hls = new HlsPlayer({ enableWorker: false, startPosition: 0 })
      opened = hls
      const nameOf = ({ url, height }: { url: string[]; height: number }) =>
        rungsInPlaylist(url[0] ?? '')[0] ?? `${height}p`
      const show = () => setPlaying((seen) => ({ ...seen, hls, levels: hls.levels.map(nameOf) }))
      hls.on(HlsPlayer.Events.MANIFEST_PARSED, show)
      hls.on(HlsPlayer.Events.ERROR, (_event, { fatal }) => {
        if (fatal) setPlaying((seen) => ({ ...seen, trouble: troubleWords }))
      })
      hls.loadSource(playlist)
      hls.attachMedia(element)
    }
    void start()
    return () => {
      gone.abort()
      opened?.destroy()
      setPlaying({ hls: undefined, levels: [], level: -1, trouble: undefined })
    }
  }, [playlist])

  const choose = (level: number) => {
    if (playing.hls !== undefined) playing.hls.currentLevel = level
    setPlaying((seen) => ({ ...seen, level }))
  }
  return { video, playing, choose }
}

/** The player: keyboard, full screen and picture in picture by Media Chrome, the stream by hls.js. */
export const FilmPlayer = ({ playlist, title, poster }: Props) => {
  const { video, playing, choose } = useFilm(playlist)
  const { levels, level, trouble } = playing
  const options = [
    { value: '-1', label: 'Automatic' },
    ...levels.map((name, i) => ({ value: String(i), label: name })),
  ]
  return (
    <div className="player">
      <MediaController className="player-frame" aria-label={title}>
        {/* biome-ignore lint/a11y/useMediaCaption: a film's own captions are in its picture; uploads have none */}
        <video ref={video} slot="media" playsInline poster={poster} preload="metadata" />
        <MediaControlBar>
          <MediaPlayButton />
          <MediaMuteButton />
          <MediaTimeRange />
          <MediaTimeDisplay showDuration noToggle />
          <MediaPipButton className="only-wide" />
          <MediaFullscreenButton />
        </MediaControlBar>
      </MediaController>
      {trouble !== undefined && <p role="alert">{trouble}</p>}
      {levels.length > 1 && (
        <Choice
          label="Quality"
          value={String(level)}
          options={options}
          onChange={(value) => choose(Number(value))}
        />
      )}
    </div>
  )
}
