/** Wav2Lip's own numbers (hparams.py): 16 kHz, 800-sample windows, 80 bands from 55 to 7600 Hz. */
export const sampleRateHz = 16_000
export const windowSamples = 800
export const bandCount = 80
const lowestHz = 55
const highestHz = 7_600

/** Slaney's mel scale, as librosa has it: linear up to 1 kHz, then logarithmic. */
const linearHz = 200 / 3
const breakHz = 1_000
const breakMel = breakHz / linearHz
const logStep = Math.log(6.4) / 27

const toMel = (hz: number): number =>
  hz < breakHz ? hz / linearHz : breakMel + Math.log(hz / breakHz) / logStep
const toHz = (mel: number): number =>
  mel < breakMel ? mel * linearHz : breakHz * Math.exp(logStep * (mel - breakMel))

/** Triangles of equal area, `bandCount` rows of windowSamples / 2 + 1 weights (librosa.filters.mel, norm 'slaney'). */
export const melBasis = (): Float64Array[] => {
  const [low, high] = [toMel(lowestHz), toMel(highestHz)]
  const edges = Array.from({ length: bandCount + 2 }, (_, n) =>
    toHz(low + ((high - low) * n) / (bandCount + 1)),
  )
  return Array.from({ length: bandCount }, (_, band) => {
    const [left = 0, middle = 0, right = 0] = edges.slice(band, band + 3)
    return Float64Array.from({ length: windowSamples / 2 + 1 }, (_, bin) => {
      const hz = (bin * sampleRateHz) / windowSamples
      const height = Math.max(0, Math.min((hz - left) / (middle - left), (right - hz) / (right - middle)))
      return (height * 2) / (right - left)
    })
  })
}
