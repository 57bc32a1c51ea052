import { keepFile } from './keep-file.ts'
import { runFfmpeg } from './run-ffmpeg.ts'
import { ensureSampleHead } from './sample-head.ts'

/** As a browser's MediaRecorder leaves it: WebM without a duration and without cues. */
const recordingArgs = (source: string, target: string): string[] => [
  ...['-i', source, '-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '8', '-b:v', '900k'],
  ...['-c:a', 'libopus', '-b:a', '64k', '-f', 'webm', '-live', '1', target],
]

export const ensureSampleRecording = (
  path: string,
  { folder, signal }: { folder: string; signal: AbortSignal },
): Promise<string> =>
  keepFile(path, async (to) => {
    const { head } = await ensureSampleHead(folder, signal)
    await runFfmpeg(recordingArgs(head, to), signal)
  })
