/** Functions that run inside the player page (playwright sends their source): no closures, no imports at run time. */

type HlsError = { details: string; fatal: boolean; error?: { message: string } }

/** What the player page shows of itself as `window.__player`. */
type PagePlayer = {
  video: HTMLVideoElement
  hls: { on: (event: 'hlsError', listener: (event: string, data: HlsError) => void) => void } | null
}

declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface adds members to a global one
  interface Window {
    __player: PagePlayer
    __heard: string[]
  }
}

/** A picture of a playing film: brightness of a 32×32 grid, 0–255, row by row. */
export type Frame = { atSeconds: number; luma: number[] }

/** Runs before the page's own scripts: hears every hls.js error from the first on. */
export const listenForErrors = (): void => {
  const heard: string[] = []
  window.__heard = heard
  const hear = ({ video, hls }: PagePlayer): void =>
    hls?.on('hlsError', (_, { details, fatal, error }) => {
      const { buffered, currentTime } = video
      const ranges = Array.from({ length: buffered.length }, (_, i) => [buffered.start(i), buffered.end(i)])
      const ahead = ranges.some(([from = 0, to = 0]) => from <= currentTime && currentTime + 0.5 <= to)
      // A clock that stands still before half a second of film or more: the machine is starved, the film is whole.
      if (details === 'bufferStalledError' && !fatal && ahead) return
      const where = `at ${currentTime} s with ${JSON.stringify(ranges)}`
      heard.push(`${fatal ? 'fatal ' : ''}${details} ${where}: ${error?.message}`)
    })
  /** Calls back when the page first gives a property its value. */
  const whenSet = <T extends object, K extends keyof T>(owner: T, name: K, then: () => void): void => {
    let held = owner[name]
    const accept = (value: T[K]) => {
      held = value
      if (value) then()
    }
    Object.defineProperty(owner, name, { get: () => held, set: accept, configurable: true })
    if (held) then()
  }
  whenSet(window, '__player', () => whenSet(window.__player, 'hls', () => hear(window.__player)))
}

/** A picture is shown: what a viewer waits for before pressing play. */
export const isReady = (): boolean => (window.__player?.video.readyState ?? 0) >= 2

export const startPlaying = (): Promise<void> => {
  const { video } = window.__player
  video.muted = true
  return video.play().catch(() => undefined)
}

export const setRate = (rate: number): void => {
  window.__player.video.playbackRate = rate
}

export const isPlaying = (): boolean => {
  const { video } = window.__player
  return video.readyState >= 3 && !video.paused && video.currentTime > 0
}

export const hasReached = (seconds: number): boolean => {
  const { video } = window.__player
  return video.currentTime >= seconds || video.ended || video.error !== null
}

export const takeFrame = (): Frame => {
  const { video } = window.__player
  const pen = new OffscreenCanvas(32, 32).getContext('2d')
  if (pen === null) throw new Error('no 2d canvas')
  pen.drawImage(video, 0, 0, 32, 32)
  const { data } = pen.getImageData(0, 0, 32, 32)
  const weigh = (i: number) =>
    0.299 * (data[i] ?? 0) + 0.587 * (data[i + 1] ?? 0) + 0.114 * (data[i + 2] ?? 0)
  return {
    atSeconds: video.currentTime,
    luma: Array.from({ length: 1024 }, (_, i) => Math.round(weigh(i * 4))),
  }
}

export const readState = () => {
  const { video } = window.__player
  const { buffered } = video
  return {
    reachedSeconds: video.currentTime,
    durationSeconds: video.duration,
    ended: video.ended,
    width: video.videoWidth,
    height: video.videoHeight,
    /** Stretches held at this moment: more than one means a gap. */
    buffered: Array.from(
      { length: buffered.length },
      (_, i) => [buffered.start(i), buffered.end(i)] as const,
    ),
    errors: [
      ...window.__heard,
      ...(video.error ? [`media: ${video.error.code} ${video.error.message}`] : []),
    ],
  }
}
