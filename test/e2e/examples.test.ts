import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../scripts/support/paths.ts'
import { openBrowser } from '../support/browser.ts'
import { bareFfmpeg, makeScratch, sharedFile, testTools } from '../support/media.ts'
import { playFilm } from '../support/player.ts'
import { type Stack, startTestStack } from '../support/stack.ts'
import { serveFolder } from '../support/static-server.ts'

const run = promisify(execFile)

let stack: Stack
let scratch: Awaited<ReturnType<typeof makeScratch>>
let browser: Browser
let files: Awaited<ReturnType<typeof serveFolder>>

const inScratch = (name: string): string => join(scratch.dir, name)

/** Five scenes of one word each: as many as the first recipe of the catalogue has. */
const fewWords = JSON.stringify(
  ['One.', 'Two.', 'Three.', 'Four.', 'Five.'].map((transcript) => ({ name: transcript, transcript })),
)

/** A script as a user runs it; the credentials that `npm run dev` would have written come from the environment. */
const example = async (name: string, args: string[], more: Record<string, string> = {}): Promise<string> => {
  const { apiKey, presharedToken, username, password } = stack.account
  const env = {
    ...{ ...process.env, ORIGIN: stack.url, OUT: scratch.dir, API_KEY: apiKey },
    ...{ PRESHARED_TOKEN: presharedToken, USERNAME: username, PASSWORD: password, ...more },
  }
  const { stderr } = await run('sh', [join(root, `scripts/examples/${name}.sh`), ...args], { env })
  return stderr
}

/** From three sentences on a text is told word for word. */
const small = { STORY_WIDTH: '144', STORY_HEIGHT: '256' }

/** All at once, as they share the workers; each test waits for its own. */
const running = new Map<string, Promise<string>>()
const start = (...given: Parameters<typeof example>): void => {
  const said = example(...given)
  said.catch(() => undefined)
  running.set(given[0], said)
}

const makeInputs = async (): Promise<void> => {
  const head = ['-i', sharedFile('talking-head-704x1216.mp4'), '-t', '2.4', '-vf', 'scale=176:304', '-an']
  await bareFfmpeg(...head, '-c:v', 'libx264', '-preset', 'veryfast', inScratch('head.mp4'))
  await bareFfmpeg('-i', sharedFile('speech-english-a.wav'), '-t', '3', inScratch('voice.wav'))
  const moving = ['-f', 'lavfi', '-i', 'testsrc2=s=320x180:r=25:d=3', '-i', inScratch('voice.wav')]
  await bareFfmpeg(...moving, '-c:v', 'libx264', '-preset', 'ultrafast', '-c:a', 'aac', inScratch('film.mp4'))
  const recorder = ['-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '8', '-c:a', 'libopus']
  await bareFfmpeg(...moving, ...recorder, '-f', 'webm', '-live', '1', inScratch('talk.webm'))
}

beforeAll(async () => {
  ;[stack, scratch, browser] = await Promise.all([
    startTestStack({ slots: 2, vars: { PUBLIC_APIS: 'open' } }),
    makeScratch(),
    openBrowser(),
  ])
  files = await serveFolder(scratch.dir)
  await makeInputs()
  start('lip-sync', [inScratch('head.mp4'), inScratch('voice.wav')])
  start('story', ['custom topic', 'A small boat sails. The sea is calm. It is night.'], small)
  start('anime', [inScratch('film.mp4'), 'examples/one'], { LADDER: '["240p"]' })
  start('recording', [inScratch('talk.webm')], { SLICE_BYTES: '20000' })
  start('template', [], { SIZE: '320x180', SCENES: fewWords })
}, 300_000)

afterAll(async () => {
  await browser.close()
  await files.stop()
  await stack.stop()
  await scratch.remove()
})

/** What ffprobe says of a file: its length and the codecs in it. */
const probe = async (name: string) => {
  const { ffprobePath } = await testTools()
  const shown = ['-show_entries', 'format=duration:stream=codec_name', '-of', 'json']
  const allowed = name.endsWith('.m3u8') ? ['-allowed_extensions', 'ALL'] : []
  const { stdout } = await run(ffprobePath, ['-v', 'error', ...allowed, ...shown, inScratch(name)])
  const { streams, format } = JSON.parse(stdout) as {
    streams: { codec_name: string }[]
    format: { duration: string }
  }
  return { codecs: new Set(streams.map(({ codec_name }) => codec_name)), seconds: Number(format.duration) }
}

/** Plays a file fast in Chromium's own player until its end; answers the size of its picture. */
const playFile = async (name: string): Promise<[number, number]> => {
  const page = await browser.newPage()
  try {
    await page.setContent(`<video src="${files.url}/${name}" muted autoplay></video>`)
    await page.evaluate(() => {
      const video = document.querySelector('video')
      if (video) video.playbackRate = 8
    })
    await page.waitForFunction(() => document.querySelector('video')?.ended, undefined, { timeout: 180_000 })
    return await page.evaluate(() => {
      const video = document.querySelector('video')
      return [video?.videoWidth ?? 0, video?.videoHeight ?? 0]
    })
  } finally {
    await page.close()
  }
}

/** Only a broken script takes this long; a busy machine may take most of it. */
const limitMs = 400_000

describe('The script of each published API ends in a file that plays', { timeout: limitMs }, () => {
  it('lip-sync.sh: a talking head at its own size, as long as its new words', async () => {
    await running.get('lip-sync')
    const { codecs, seconds } = await probe('lip-sync.mp4')
    expect(codecs).toEqual(new Set(['h264', 'aac']))
    expect(seconds).toBeCloseTo(3, 1)
    expect(await playFile('lip-sync.mp4')).toEqual([176, 304])
  })

  it('story.sh: a narrated story in own words', async () => {
    await running.get('story')
    const { codecs, seconds } = await probe('story.mp4')
    expect(codecs).toEqual(new Set(['h264', 'aac']))
    expect(seconds).toBeGreaterThan(2)
    expect(await playFile('story.mp4')).toEqual([144, 256])
  })

  it('anime.sh: a ladder that any web server can serve', async () => {
    await running.get('anime')
    const { codecs, seconds } = await probe('anime/playlist.m3u8')
    expect(codecs).toEqual(new Set(['h264', 'aac']))
    expect(seconds).toBeCloseTo(3, 0)
    const page = `${stack.url}/player?src=${encodeURIComponent(`${files.url}/anime/playlist.m3u8`)}`
    expect((await playFilm(browser, page)).errors).toEqual([])
  })

  it('recording.sh: a recording that can be sought in, and its words', async () => {
    await running.get('recording')
    const { codecs, seconds } = await probe('recording.webm')
    expect(codecs).toEqual(new Set(['vp8', 'opus']))
    // The recorder wrote no length: only a file that was made seekable has one.
    expect(seconds).toBeCloseTo(3, 0)
    expect(await playFile('recording.webm')).toEqual([320, 180])
  })

  it('template.sh: a presenter’s film in the palette of the catalogue', async () => {
    await running.get('template')
    const { codecs, seconds } = await probe('template.mp4')
    expect(codecs).toEqual(new Set(['h264', 'aac']))
    expect(seconds).toBeGreaterThan(5)
    expect(await playFile('template.mp4')).toEqual([320, 180])
  })
})

describe('An example that cannot go on', () => {
  it('ends with what the service said', async () => {
    const failed = await example('template', ['no-such-recipe']).then(
      () => undefined,
      (error: { stderr: string }) => error.stderr,
    )
    expect(failed).toMatch(/^HTTP 422: .*recipe_id/m)
  })
})
