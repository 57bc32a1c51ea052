/** Power of each frequency from 0 to half the sample rate of a window whose length is a power of two. */
export const powerSpectrum = (window: Float64Array): Float64Array => {
  const size = window.length
  const real = Float64Array.from(window)
  const imaginary = new Float64Array(size)
  for (let at = 1, mirror = 0; at < size; at++) {
    let bit = size >> 1
    for (; mirror & bit; bit >>= 1) mirror ^= bit
    mirror |= bit
    if (at < mirror) [real[at], real[mirror]] = [real[mirror] as number, real[at] as number]
  }
  for (let span = 2; span <= size; span *= 2)
    for (let start = 0; start < size; start += span)
      for (let k = 0; k < span / 2; k++) {
        const [low, high] = [start + k, start + k + span / 2]
        const [cos, sin] = [Math.cos((-2 * Math.PI * k) / span), Math.sin((-2 * Math.PI * k) / span)]
        const r = (real[high] as number) * cos - (imaginary[high] as number) * sin
        const i = (real[high] as number) * sin + (imaginary[high] as number) * cos
        real[high] = (real[low] as number) - r
        imaginary[high] = (imaginary[low] as number) - i
        real[low] = (real[low] as number) + r
        imaginary[low] = (imaginary[low] as number) + i
      }
  return Float64Array.from(
    { length: size / 2 + 1 },
    (_, n) => (real[n] as number) ** 2 + (imaginary[n] as number) ** 2,
  )
}
