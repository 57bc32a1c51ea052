export type ProgressReport = { frames: number; outSeconds: number }

const progressLine =
  /^(?:frame|fps|stream_\d+_\d+_q|bitrate|total_size|out_time(?:_us|_ms)?|dup_frames|drop_frames|speed|progress)=\s*(\S+)$/

/** Takes `-progress` lines out of stderr; true = the line was one of them. */
export const readProgress = (report: ((progress: ProgressReport) => void) | undefined) => {
  let frames = 0
  let outSeconds = 0
  return (line: string): boolean => {
    const match = progressLine.exec(line)
    if (!match) return false
    const value = Number(match[1])
    if (line.startsWith('frame=') && Number.isFinite(value)) frames = value
    if (line.startsWith('out_time_us=') && Number.isFinite(value)) outSeconds = value / 1e6
    if (line.startsWith('progress=')) report?.({ frames, outSeconds })
    return true
  }
}
