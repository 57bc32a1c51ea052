import { copyFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkLadder } from './hls-check.ts'
import { writeSampleHls } from './sample-hls.ts'
import { serveFolder } from './static-server.ts'

let perfect: string
let root: string
let server: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'hls-sample-'))
  perfect = join(root, 'perfect')
  await mkdir(perfect)
  await writeSampleHls(perfect)
  server = await serveFolder(root)
}, 60_000)

afterAll(async () => {
  await server.stop()
  await rm(root, { recursive: true })
})

/** Damages a copy of the perfect ladder and tells the flaws found in it. */
const flawsAfter = async (name: string, damage: (folder: string) => Promise<unknown>): Promise<string[]> => {
  const folder = join(root, name)
  await cp(perfect, folder, { recursive: true })
  await damage(folder)
  return (await checkLadder(`${server.url}/${name}/playlist.m3u8`)).flaws
}

const replaceIn = async (path: string, from: string | RegExp, to: string): Promise<void> => {
  const text = await readFile(path, 'utf8')
  const changed = text.replace(from, to)
  expect(changed).not.toBe(text)
  await writeFile(path, changed)
}

describe('the ladder checker', { timeout: 60_000 }, () => {
  test('finds nothing wrong with a perfect ladder', async () => {
    const report = await checkLadder(`${server.url}/perfect/playlist.m3u8`)
    expect(report.flaws).toEqual([])
    expect(report.rungs).toMatchObject([
      { name: '180p', width: 320, height: 180, frames: 150, segments: 3 },
      { name: '90p', width: 160, height: 90, frames: 150, segments: 3 },
    ])
  })

  test('sees a BANDWIDTH below the real peak', async () => {
    const flaws = await flawsAfter('bandwidth', (folder) =>
      replaceIn(join(folder, 'playlist.m3u8'), /BANDWIDTH=\d+/, 'BANDWIDTH=1000'),
    )
    expect(flaws).toEqual([expect.stringContaining('below the real peak')])
  })

  test('sees a codec string that is not the stream’s', async () => {
    const flaws = await flawsAfter('codecs', (folder) =>
      replaceIn(join(folder, 'playlist.m3u8'), 'avc1.4d401e', 'avc1.64001f'),
    )
    expect(flaws).toEqual([expect.stringContaining('CODECS')])
  })

  test('sees a segment that stands twice', async () => {
    const flaws = await flawsAfter('twice', (folder) =>
      copyFile(join(folder, 'h264_90p_0.ts'), join(folder, 'h264_90p_1.ts')),
    )
    expect(flaws.join('\n')).toMatch(/dts of frame 50 is 0/)
  })

  test('sees an EXTINF that is not the segment’s duration', async () => {
    const flaws = await flawsAfter('extinf', (folder) =>
      replaceIn(join(folder, 'playlist_h264_180p.m3u8'), '#EXTINF:2.000000,', '#EXTINF:1.900000,'),
    )
    expect(flaws.join('\n')).toMatch(/EXTINF 1\.9/)
  })

  test('sees a rung that lacks its last segment', async () => {
    const flaws = await flawsAfter('short', (folder) =>
      replaceIn(join(folder, 'playlist_h264_90p.m3u8'), /#EXTINF:2.000000,\nh264_90p_2.ts\n/, ''),
    )
    expect(flaws.join('\n')).toMatch(/90p has 100 frames/)
  })

  test('sees a segment that is missing from the server', async () => {
    const flaws = await flawsAfter('missing', (folder) => rm(join(folder, 'h264_180p_1.ts')))
    expect(flaws.join('\n')).toMatch(/h264_180p_1.ts answers 404/)
  })

  test('sees a tag in the wrong place and an unfinished playlist', async () => {
    const flaws = await flawsAfter('tags', async (folder) => {
      await replaceIn(join(folder, 'playlist_audio.m3u8'), '#EXT-X-ENDLIST', '#EXT-X-STREAM-INF:BANDWIDTH=1')
    })
    expect(flaws.join('\n')).toMatch(/unexpected tag #EXT-X-STREAM-INF/)
    expect(flaws.join('\n')).toMatch(/no EXT-X-ENDLIST/)
  })
})
