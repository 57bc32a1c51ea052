/** Samples in one packet, codec by codec: AAC, HE-AAC, MP3, Opus and Vorbis blocks, AC-3, FLAC. */
const packetSamples = [120, 128, 240, 256, 480, 512, 576, 960, 1024, 1152, 1536, 1920, 2048, 2880, 4096, 4608]

/** Containers that keep milliseconds round by half of one either way; the rest is float noise. */
const roundingSeconds = 0.0011
const fewest = 8

/**
 * How far the first packet's rounded time is from its true one, in seconds to add. Packets of one length keep a
 * beat; only one position of that beat explains all the rounded times. 0 where there is no such beat.
 */
export const clockCorrection = (times: readonly number[], sampleRateHz: number): number => {
  const first = times[0]
  const last = times.at(-1)
  if (first === undefined || last === undefined || times.length < fewest) return 0
  const measured = ((last - first) / (times.length - 1)) * sampleRateHz
  const slack = (roundingSeconds / (times.length - 1)) * sampleRateHz + 0.01
  const length = packetSamples.find((samples) => Math.abs(samples - measured) <= slack)
  if (length === undefined) return 0
  const strays = times.map((time, i) => time - first - (i * length) / sampleRateHz)
  const low = Math.min(...strays)
  const high = Math.max(...strays)
  return high - low <= roundingSeconds ? (low + high) / 2 : 0
}
