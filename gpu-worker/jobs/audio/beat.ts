/** Samples in one packet, codec by codec: AAC, HE-AAC, MP3, Opus and Vorbis blocks, AC-3, FLAC. */
const packetSamples = [120, 128, 240, 256, 480, 512, 576, 960, 1024, 1152, 1536, 1920, 2048, 2880, 4096, 4608]

/** Containers that keep milliseconds round by half of one either way; the rest is float noise. */
const roundingSeconds = 0.0011
const fewest = 8

/** True times of packets: the nth starts at startSeconds + n × samples / rate. */
export type Beat = { startSeconds: number; samples: number }

/**
 * The beat behind rounded packet times. Packets of one length keep time, and only one position of the beat
 * explains all the rounded times. Undefined where there is no such beat: then times are taken as they are.
 */
export const findBeat = (times: readonly number[], sampleRateHz: number): Beat | undefined => {
  const first = times[0]
  const last = times.at(-1)
  if (first === undefined || last === undefined || times.length < fewest) return undefined
  const measured = ((last - first) / (times.length - 1)) * sampleRateHz
  const slack = (roundingSeconds / (times.length - 1)) * sampleRateHz + 0.01
  const samples = packetSamples.find((each) => Math.abs(each - measured) <= slack)
  if (samples === undefined) return undefined
  const strays = times.map((time, i) => time - first - (i * samples) / sampleRateHz)
  const low = Math.min(...strays)
  const high = Math.max(...strays)
  if (high - low > roundingSeconds) return undefined
  return { startSeconds: first + (low + high) / 2, samples }
}

/** Filter that puts every frame on the beat, but those that a gap has moved off it. */
export const keepBeat = ({ startSeconds, samples }: Beat, sampleRateHz: number): string => {
  const start = Math.round(startSeconds * sampleRateHz)
  const stray = Math.round(roundingSeconds * sampleRateHz)
  const nearest = `${start}+${samples}*round((PTS-(${start}))/${samples})`
  return `asetpts=st(0\\,${nearest})*0+if(lte(abs(PTS-ld(0))\\,${stray})\\,ld(0)\\,PTS)`
}
