import { describe, expect, it } from 'vitest'
import { maxrateKbpsOf, RungName, resolveLadder } from '../../../shared/hls/ladder.ts'

const rate = { num: 30, den: 1 }
const picture = (width: number, height: number) => ({ width, height, rate, bitrateKbps: 4000 })
const native = (width: number, height: number, names: string[] | null = null, copy = false) =>
  resolveLadder(picture(width, height), { names, measure: 'box', copy })
const anime = (width: number, height: number, names: string[]) =>
  resolveLadder(picture(width, height), { names, measure: 'height', copy: false })
const sizes = (groups: ReturnType<typeof native>) =>
  groups.flatMap((group) =>
    group.rungs.map((rung) => `${group.name}/${rung.name} ${rung.width}x${rung.height}`),
  )

describe('the native ladder', () => {
  it.each([
    [1920, 1080, ['base/1080p 1920x1080', 'base/720p 1280x720', 'base/480p 854x480', 'base/360p 640x360']],
    [1080, 1920, ['base/1080p 1080x1920', 'base/720p 720x1280', 'base/480p 480x854', 'base/360p 360x640']],
    [1920, 800, ['base/1080p 1920x800', 'base/720p 1280x534', 'base/480p 854x356', 'base/360p 640x266']],
    [3840, 2160, ['base/1080p 1920x1080', 'base/720p 1280x720', 'base/480p 854x480', 'base/360p 640x360']],
    [1440, 1080, ['base/1080p 1440x1080', 'base/720p 960x720', 'base/480p 640x480', 'base/360p 480x360']],
    [640, 360, ['base/360p 640x360']],
    [320, 180, ['base/180p 320x180']],
  ])('fits a %ix%i source into 16:9 boxes and never exceeds it', (width, height, expected) => {
    expect(sizes(native(width, height))).toEqual(expected)
  })

  it.each([
    [426, 178, ['base/238p 426x178']],
    [192, 96, ['base/108p 192x96']],
    [100, 300, ['base/168p 100x300']],
    [128, 96, ['base/96p 128x96']],
  ])('keeps a small %ix%i source at its own size, whatever its shape', (width, height, expected) => {
    expect(sizes(native(width, height))).toEqual(expected)
    expect(sizes(native(width, height, null, true))).toEqual([`source/source ${width}x${height}`])
  })

  it('has at least one rung for the tiniest source', () => {
    expect(native(64, 10).flatMap((group) => group.rungs)).toHaveLength(1)
  })

  it('puts the copied source on top and encodes only what is smaller', () => {
    expect(sizes(native(1280, 720, null, true))).toEqual([
      'source/source 1280x720',
      'base/480p 854x480',
      'base/360p 640x360',
    ])
  })

  it('makes the copy required only where there is no base', () => {
    const required = (groups: ReturnType<typeof native>) =>
      groups.map((group) => [group.name, group.required])
    expect(required(native(640, 360, null, true))).toEqual([['source', true]])
    expect(required(native(1280, 720, null, true))).toEqual([
      ['source', false],
      ['base', true],
    ])
  })

  it('copies for a named ladder only where a rung has the size of the source', () => {
    expect(sizes(native(1920, 1080, ['480p'], true))).toEqual(['base/480p 854x480'])
    expect(sizes(native(1920, 1080, ['1080p', '480p'], true))).toEqual([
      'source/source 1920x1080',
      'base/480p 854x480',
    ])
  })
})

describe('the anime ladder', () => {
  const names = ['2160p', '1080p', '1080p_uspp', '480p']

  it('names output heights and gives every cleaned and every larger rung a group of its own', () => {
    expect(sizes(anime(1920, 1080, names))).toEqual([
      'base/1080p 1920x1080',
      'base/480p 854x480',
      '2160p/2160p 3840x2160',
      '1080p_uspp/1080p_uspp 1920x1080',
    ])
  })

  it('keeps heights for portrait films too', () => {
    expect(sizes(anime(1080, 1920, ['1080p', '480p']))).toEqual(['base/1080p 608x1080', 'base/480p 270x480'])
  })

  it('has no base where every rung is larger than the source or cleaned', () => {
    expect(anime(320, 240, names).map(({ name, kind, required }) => [name, kind, required])).toEqual([
      ['2160p', 'above', false],
      ['1080p', 'above', false],
      ['1080p_uspp', 'cleaned', false],
      ['480p', 'above', false],
    ])
  })

  it('makes a rung named twice once', () => {
    expect(sizes(anime(1920, 1080, ['480p', '480p']))).toEqual(['base/480p 854x480'])
  })
})

describe('a rung', () => {
  it('has even sizes whatever the shape of the source', () => {
    for (const [width, height] of [
      [1366, 768],
      [853, 480],
      [101, 997],
    ] as const)
      for (const group of native(width, height, ['1080p', '480p', '360p']))
        for (const rung of group.rungs) expect([rung.width % 2, rung.height % 2]).toEqual([0, 0])
  })

  it('is capped by its pixels and frames', () => {
    expect(maxrateKbpsOf(1920, 1080, rate)).toBe(5500)
    expect(maxrateKbpsOf(854, 480, rate)).toBeGreaterThan(1300)
    expect(maxrateKbpsOf(854, 480, rate)).toBeLessThan(1700)
    expect(maxrateKbpsOf(1920, 1080, { num: 60, den: 1 })).toBe(7778)
  })

  it.each(['1080p', '480p_uspp', '16p', '4320p'])('may be called %s', (name) => {
    expect(RungName.safeParse(name).success).toBe(true)
  })

  it.each(['1080', '0480p', '481p', '9999p', 'source', '1080p_spp', '8p'])('may not be called %s', (name) => {
    expect(RungName.safeParse(name).success).toBe(false)
  })
})
