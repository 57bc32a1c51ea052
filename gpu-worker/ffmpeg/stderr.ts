/** ffmpeg's own words that say what went wrong and cannot name a path, a URL or anybody's data. */
const allowed: readonly RegExp[] = [
  /Invalid data found when processing input/,
  /moov atom not found/,
  /No space left on device/,
  /Cannot allocate memory/,
  /Decoder \(codec [a-z0-9_]+\) not found/,
  /Unknown encoder '[a-z0-9_]+'/,
  /Error while decoding stream #\d+:\d+/,
  /Error initializing output stream \d+:\d+/,
  /Error initializing complex filters/,
  /Picture size \d+x\d+ (?:exceeds|is invalid)/,
  /End of file/,
  /File size limit exceeded/,
  /Conversion failed/,
  /No capable devices found/,
  /OpenEncodeSessionEx failed/,
]

/** The last allow-listed words among stderr's lines: all that may reach a client. */
export const lastWords = (lines: readonly string[]): string | undefined => {
  for (const line of lines.toReversed())
    for (const pattern of allowed) {
      const match = pattern.exec(line)
      if (match) return match[0]
    }
  return undefined
}

/** Lines that `-loglevel level+warning` marks as errors; decoders say so when they conceal or drop. */
export const errorLines = (lines: readonly string[]): string[] =>
  lines.filter((line) => /\[(?:error|fatal|panic)\]/.test(line))
