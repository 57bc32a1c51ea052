import { describe, expect, it } from 'vitest'
import { createMels, melColumn } from '../../../gpu-worker/engines/lip-sync/wav2lip/mel.ts'
import { melBasis } from '../../../gpu-worker/engines/lip-sync/wav2lip/mel-basis.ts'

const harmonics = Float32Array.from({ length: 8_000 }, (_, n) =>
  Array.from(
    { length: 50 },
    (_, k) => (0.3 / (k + 1)) * Math.sin((2 * Math.PI * 137.3 * (k + 1) * n) / 16_000),
  ).reduce((sum, value) => sum + value, 0),
)

/** Column 20 of librosa 0.11 with Wav2Lip's own steps (audio.py, hparams.py) over these samples. */
const librosaColumn = [
  -0.547, 0.911, 0.6, -2.043, -0.157, 0.906, 0.279, -1.8, 0.166, 0.911, -0.073, -1.489, 0.4, 0.889, -0.591,
  -1.09, 0.602, 0.787, -1.213, -0.75, 0.764, 0.595, -1.789, -0.465, 0.87, 0.326, -2.504, 0.184, 0.829, -0.657,
  -0.314, 0.818, -0.331, -0.088, 0.757, -0.868, 0.522, 0.289, -0.034, 0.601, -0.387, 0.607, -0.339, 0.564,
  -0.18, 0.457, 0.145, 0.179, 0.449, 0.062, 0.301, 0.372, 0.173, 0.194, 0.305, 0.274, 0.211, 0.22, 0.236,
  0.243, 0.242, 0.232, 0.214, 0.194, 0.188, 0.196, 0.239, 0.201, 0.139, 0.175, 0.163, 0.133, 0.171, 0.119,
  0.085, 0.125, 0.087, -0.016, -1.334, -4,
]

describe("Wav2Lip's mel spectrogram", () => {
  it("has librosa's bands", () => {
    const basis = melBasis()
    expect(basis).toHaveLength(80)
    expect(basis.reduce((sum, row) => sum + row.reduce((a, b) => a + b, 0), 0)).toBeCloseTo(3.999498, 4)
    expect(Math.max(...(basis[10] ?? []))).toBeCloseTo(0.020395715, 6)
  })

  it("gives librosa's numbers for a voice of many harmonics", () => {
    const column = melColumn(harmonics, 20 * 200)
    expect(column).toHaveLength(80)
    for (const [band, value] of librosaColumn.entries())
      expect(column[band], `band ${band}`).toBeCloseTo(value, 2)
  })

  it('is the same for a frame whichever part of the voice was read', () => {
    const whole = createMels(harmonics, 0)
    const part = createMels(harmonics.subarray(1_280), 1_280 / 16_000)
    expect([...part.chunkAt(5, 25)]).toEqual([...whole.chunkAt(5, 25)])
  })

  it('is silence, −4, beyond the end of the voice', () => {
    expect(new Set(createMels(harmonics, 0).chunkAt(100, 25))).toEqual(new Set([-4]))
  })
})
