import { describe, expect, it } from 'vitest'
import { parseFilters, parseMajor } from '../../../gpu-worker/ffmpeg/find-tools.ts'
import { assertSafeInputs, inputArgs } from '../../../gpu-worker/ffmpeg/input-args.ts'
import { readProgress } from '../../../gpu-worker/ffmpeg/progress.ts'
import { errorLines, lastWords } from '../../../gpu-worker/ffmpeg/stderr.ts'

describe('what ffmpeg says', () => {
  it.each([
    ['ffmpeg version 5.1.9-0+deb12u1 Copyright', 5],
    ['ffmpeg version n7.1.1 Copyright', 7],
    ['ffmpeg version 8.0 Copyright', 8],
    ['ffmpeg version N-118000-gabcdef Copyright', 99],
  ])('gives its major version: %s', (banner, major) => {
    expect(parseMajor(banner)).toBe(major)
  })

  it('lists the optional filters that are there', () => {
    expect(
      parseFilters(' T.. spp               V->V       Apply\n ... gradfun  V->V  Deband\n ... hue V->V x'),
    ).toEqual(new Set(['spp', 'gradfun']))
  })

  it('repeats the last allow-listed words and no others', () => {
    expect(
      lastWords([
        '[mov] [error] moov atom not found',
        'file:/tmp/x: Invalid data found when processing input',
      ]),
    ).toBe('Invalid data found when processing input')
    expect(lastWords(['file:/home/ada/diary.mp4: Permission denied'])).toBeUndefined()
  })

  it('tells errors of decoders from warnings', () => {
    expect(errorLines(['[h264 @ 0x1] [error] concealing', '[mov @ 0x2] [warning] odd'])).toHaveLength(1)
  })

  it('reports progress and keeps it out of the log', () => {
    const reports: unknown[] = []
    const read = readProgress((progress) => reports.push(progress))
    expect(['frame=12', 'out_time_us=480000', 'speed=1.5x', 'progress=continue'].map(read)).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(read('[error] frame=12 is broken')).toBe(false)
    expect(reports).toEqual([{ frames: 12, outSeconds: 0.48 }])
  })
})

describe('assertSafeInputs', () => {
  const safe = inputArgs({ path: '/scratch/a.mp4', demuxer: 'mov' })

  it('takes inputs made by inputArgs, and generated ones', () => {
    expect(() =>
      assertSafeInputs([...safe, ...safe, '-f', 'lavfi', '-i', 'anullsrc', 'out.ts']),
    ).not.toThrow()
  })

  it.each([
    ['without a demuxer', ['-protocol_whitelist', 'file', '-i', 'file:a']],
    ['without a whitelist', ['-f', 'mov', '-i', 'file:a']],
    ['without the file: prefix', ['-protocol_whitelist', 'file', '-f', 'mov', '-i', 'http://host/a']],
    ['leaning on the options of the input before', [...safe, '-i', 'file:b']],
  ])('refuses an input %s', (_name, args) => {
    expect(() => assertSafeInputs(args)).toThrow('forced demuxer')
  })
})
