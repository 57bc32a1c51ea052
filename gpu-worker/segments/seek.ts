import type { Demuxer } from '../../shared/jobs/source.ts'

type Opened = { whole: boolean; demuxer: Demuxer }

/** Containers without an index of keyframes: ffmpeg lands anywhere near, so decoding starts well before. */
const looseMarginSeconds = 15
const indexed: readonly Demuxer[] = ['mov', 'matroska']

/**
 * Input tokens that keep the source's own timestamps and, in a whole file, start at the keyframe at or before
 * `fromSeconds`. A window starts there already. `-copyts` is global, the rest belongs before `-i`.
 */
export const seekArgs = (opened: Opened, fromSeconds: number): string[] => {
  const start = indexed.includes(opened.demuxer) ? fromSeconds : fromSeconds - looseMarginSeconds
  if (!opened.whole || start <= 0) return ['-copyts']
  return ['-copyts', '-noaccurate_seek', '-seek_timestamp', '1', '-ss', start.toFixed(6)]
}
