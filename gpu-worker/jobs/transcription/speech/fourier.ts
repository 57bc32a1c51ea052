/** Power spectrum of real frames of `size` samples (a power of two), Hann-windowed; bin k = k × rate / size. */
export const createSpectrum = (size: number) => {
  const window = Float32Array.from({ length: size }, (_, n) => 0.5 - 0.5 * Math.cos((2 * Math.PI * n) / size))
  const cosines = Float32Array.from({ length: size / 2 }, (_, n) => Math.cos((2 * Math.PI * n) / size))
  const sines = Float32Array.from({ length: size / 2 }, (_, n) => -Math.sin((2 * Math.PI * n) / size))
  const bits = Math.log2(size)
  const reversed = Uint16Array.from({ length: size }, (_, n) => {
    let value = 0
    for (let bit = 0; bit < bits; bit++) value |= ((n >> bit) & 1) << (bits - 1 - bit)
    return value
  })
  const real = new Float32Array(size)
  const imaginary = new Float32Array(size)
  const power = new Float32Array(size / 2)

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

  /** The answer is overwritten by the next call. */
  return (samples: Float32Array, at: number): Float32Array => {
    for (let n = 0; n < size; n++) {
      const from = reversed[n] ?? 0
      real[n] = (samples[at + from] ?? 0) * (window[from] ?? 0)
      imaginary[n] = 0
    }
    transform()
    for (let k = 0; k < size / 2; k++) power[k] = (real[k] ?? 0) ** 2 + (imaginary[k] ?? 0) ** 2
    return power
  }
}
