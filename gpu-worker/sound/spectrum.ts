/** A bell over so many samples; `shift` of a sample, 0.5 where the bell is to be even. */
export const hannWindow = (size: number, shift = 0): Float64Array =>
  Float64Array.from({ length: size }, (_, n) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (n + shift)) / size))

/** Power spectrum of the samples under a window whose length is a power of two; bin k = k × rate / size. */
export const createSpectrum = (window: Float64Array) => {
  const size = window.length
  const cosines = Float64Array.from({ length: size / 2 }, (_, n) => Math.cos((2 * Math.PI * n) / size))
  const sines = Float64Array.from({ length: size / 2 }, (_, n) => -Math.sin((2 * Math.PI * n) / size))
  const bits = Math.log2(size)
  const reversed = Uint16Array.from({ length: size }, (_, n) => {
    let value = 0
    for (let bit = 0; bit < bits; bit++) value |= ((n >> bit) & 1) << (bits - 1 - bit)
    return value
  })
  const real = new Float64Array(size)
  const imaginary = new Float64Array(size)
  const power = new Float64Array(size / 2 + 1)

  const transform = (): void => {
    for (let length = 2; length <= size; length *= 2) {
      const half = length / 2
      const step = size / length
      for (let start = 0; start < size; start += length)
        for (let n = 0; n < half; n++) {
          const [a, b] = [start + n, start + n + half]
          const [c, s] = [cosines[n * step] ?? 0, sines[n * step] ?? 0]
          const [x, y] = [real[b] ?? 0, imaginary[b] ?? 0]
          const [u, v] = [x * c - y * s, x * s + y * c]
          real[b] = (real[a] ?? 0) - u
          imaginary[b] = (imaginary[a] ?? 0) - v
          real[a] = (real[a] ?? 0) + u
          imaginary[a] = (imaginary[a] ?? 0) + v
        }
    }
  }

  /** From 0 to half the rate; silent before and after the samples. The answer is overwritten by the next call. */
  return (samples: Float32Array, at: number): Float64Array => {
    for (let n = 0; n < size; n++) {
      const from = reversed[n] ?? 0
      real[n] = (samples[at + from] ?? 0) * (window[from] ?? 0)
      imaginary[n] = 0
    }
    transform()
    for (let k = 0; k <= size / 2; k++) power[k] = (real[k] ?? 0) ** 2 + (imaginary[k] ?? 0) ** 2
    return power
  }
}
