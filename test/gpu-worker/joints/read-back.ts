import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { testTools } from '../../support/media.ts'

const run = async (program: 'ffmpegPath' | 'ffprobePath', args: string[]) => {
  const child = spawn((await testTools())[program], args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  const [stderr, code] = await Promise.all([
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ])
  if (code !== 0) throw new Error(`${args.join(' ')}: ${stderr}`)
  return { stdout: Buffer.concat(chunks), stderr }
}

/** What a player's decoder would complain about: empty when all joints are silent. */
export const warningsOf = async (file: string): Promise<string> =>
  (await run('ffmpegPath', ['-v', 'warning', '-i', file, '-map', '0', '-f', 'null', '-'])).stderr

/** Luma planes of all frames, scaled to a size; `filters` run before it. */
export const lumaOf = async (
  file: string,
  size: { width: number; height: number },
  filters: string[] = [],
  input: string[] = [],
): Promise<Uint8Array> => {
  const chain = [...filters, `scale=${size.width}:${size.height}:flags=area`, 'format=gray'].join(',')
  const output = ['-vf', chain, '-fps_mode', 'passthrough', '-f', 'rawvideo', '-']
  return (await run('ffmpegPath', ['-v', 'error', ...input, '-i', file, '-map', '0:v:0', ...output])).stdout
}

export const pcmOf = async (file: string, filters: string[] = ['anull']): Promise<Int16Array> => {
  const args = [
    '-v',
    'error',
    '-i',
    file,
    '-map',
    '0:a:0',
    '-af',
    filters.join(','),
    '-ac',
    '1',
    '-f',
    's16le',
    '-',
  ]
  const { stdout } = await run('ffmpegPath', args)
  return new Int16Array(stdout.buffer, stdout.byteOffset, Math.floor(stdout.length / 2))
}

type Packet = { pts: number; dts: number; key: boolean }

/** Packets of the first stream in the order of the file, in its own ticks. */
export const packetsOfFile = async (file: string): Promise<Packet[]> => {
  const args = [
    '-v',
    'error',
    '-select_streams',
    '0',
    '-show_entries',
    'packet=pts,dts,flags',
    '-of',
    'csv=p=0',
    file,
  ]
  const { stdout } = await run('ffprobePath', args)
  return stdout
    .toString()
    .split('\n')
    .filter((line) => /^-?\d/.test(line))
    .map((line) => line.split(','))
    .map(([pts, dts, flags]) => ({
      pts: Number(pts),
      dts: Number(dts),
      key: flags?.startsWith('K') ?? false,
    }))
}

/** Steps between sorted values. */
export const stepsOf = (values: number[]): number[] => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted.slice(1).map((value, i) => value - (sorted[i] ?? value))
}

/** Mean squared difference of frame a of one sequence and frame b of another. */
export const frameError = (x: Uint8Array, a: number, y: Uint8Array, b: number, size: number): number => {
  let sum = 0
  for (let i = 0; i < size; i++) sum += ((x[a * size + i] ?? 0) - (y[b * size + i] ?? 0)) ** 2
  return sum / size
}
