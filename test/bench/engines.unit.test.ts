import { expect, test } from 'vitest'
import { engineLine } from '../../bench/engines/index.ts'

const round = (cpuSeconds: number, jobs: Record<string, number> = {}) => ({
  ...{ cpuSeconds, wallSeconds: 2 * cpuSeconds, units: 4, jobs },
})
const use = { ok: true as const, engine: 'builtin', model: 'espeak-ng', peakBytes: 300 * 1024 ** 2 }

test('an engine’s cost is CPU seconds per unit of its output, with spread and peak memory', () => {
  expect(engineLine('speech', { ...use, rounds: [round(0.4), round(0.2), round(0.8)] })).toBe(
    'speech 0.100 (0.050–0.200) CPU-s per s of speech, peak 300 MB\n' +
      '   two sentences by alloy, by builtin espeak-ng; 0.200 s of wall each',
  )
})

test('jobs that share the work are shown one by one', () => {
  const line = engineLine('lip-sync', { ...use, rounds: [round(4, { face_track: 1, lip_sync: 3 })] })
  expect(line.split('\n').at(-1)).toBe('   of it face_track 0.250 · lip_sync 0.750')
})

test('an engine that cannot be measured says why', () => {
  expect(engineLine('upscale', { ok: false, why: 'there is none', peakBytes: 1 })).toBe(
    'upscale not measured: there is none',
  )
})
