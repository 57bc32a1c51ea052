import { open } from 'node:fs/promises'
import { runFfmpeg } from './decode.ts'

/** Names of x264's own report (on the left) that its command line takes by the same or another name. */
const kept: Readonly<Record<string, string>> = {
  ...{ cabac: 'cabac', ref: 'ref', me: 'me', subme: 'subme', me_range: 'merange', trellis: 'trellis' },
  ...{ '8x8dct': '8x8dct', bframes: 'bframes', b_pyramid: 'b-pyramid', b_adapt: 'b-adapt', direct: 'direct' },
  ...{ weightb: 'weightb', weightp: 'weightp', keyint: 'keyint', keyint_min: 'min-keyint' },
  ...{ scenecut: 'scenecut', rc_lookahead: 'rc-lookahead', mbtree: 'mbtree', crf: 'crf', qcomp: 'qcomp' },
  ...{ bitrate: 'bitrate', vbv_maxrate: 'vbv-maxrate', vbv_bufsize: 'vbv-bufsize', qp: 'qp' },
}
const directModes = ['none', 'spatial', 'temporal', 'auto']

/** x264 writes its settings into the first picture. Undefined when another encoder made the film. */
export const readSettings = async (path: string): Promise<string | undefined> => {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const bytes = new Uint8Array(Math.min(size, 8 * 1024 ** 2))
    await file.read(bytes, 0, bytes.length, 0)
    const text = Buffer.from(bytes).toString('latin1')
    const [, words] = /x264 - core[^\0]*? options: ([ -~]+)/.exec(text) ?? []
    if (words === undefined) return undefined
    const settings = words.split(' ').flatMap((word) => {
      const [name = '', value = ''] = word.split('=')
      const option = kept[name]
      if (option === undefined) return name === 'aq' ? [`aq-mode=${value.replace(':', ':aq-strength=')}`] : []
      return [`${option}=${option === 'direct' ? (directModes[Number(value)] ?? 'auto') : value}`]
    })
    return settings.join(':')
  } finally {
    await file.close()
  }
}

/** The source through the same encoder with the same settings, untouched: what encoding alone costs. */
export const encodePlain = async (source: string, settings: string, frames: number, path: string) => {
  const picture = ['-map', '0:v:0', '-frames:v', String(frames), '-pix_fmt', 'yuv420p', '-c:v', 'libx264']
  await runFfmpeg(['-i', source, ...picture, '-x264-params', settings, '-fps_mode', 'passthrough', path])
}
