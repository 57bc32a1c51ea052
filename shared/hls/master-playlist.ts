import { averageBandwidth, peakBandwidth } from './bandwidth.ts'
import { type Rational, trackPlaylistName } from './film.ts'
import { audioGroup, type FilmPiece, type FilmSpec } from './film-spec.ts'
import { viewFilm } from './film-view.ts'
import { targetSecondsOf } from './media-playlist.ts'

export type Rendition = {
  name: string
  width: number
  height: number
  codecs: string
  /** Bits per second with the sound, from the real sizes: RFC 8216's peak and average. */
  bandwidth: number
  averageBandwidth: number
}

/** MPEG-TS packaging adds a few percent to what the encoder was held to. */
const packagingOverhead = 1.08

/** The rungs that may be listed now, largest first; bandwidths of an unfinished film reach up to the encoder's cap. */
export const renditionsOf = (spec: FilmSpec, pieces: readonly FilmPiece[]): Rendition[] => {
  const { rungs, audio } = viewFilm(spec, pieces)
  const target = targetSecondsOf(spec)
  const soundPeak = audio ? peakBandwidth(audio.segments, target) : 0
  const soundAverage = audio ? averageBandwidth(audio.segments) : 0
  return rungs.map(({ rung, view }) => {
    const cap = view.complete ? 0 : Math.ceil(rung.maxrateKbps * 1000 * packagingOverhead)
    return {
      name: rung.name,
      width: rung.width,
      height: rung.height,
      codecs: audio ? `${view.codecs},${audio.codecs}` : view.codecs,
      bandwidth: Math.max(peakBandwidth(view.segments, target), cap) + soundPeak,
      averageBandwidth: averageBandwidth(view.segments) + soundAverage,
    }
  })
}

const frameRate = (rate: Rational): string => (rate.num / rate.den).toFixed(3)

/** Undefined until a rung's first piece and, where there is sound, the sound's first piece are there. */
export const writeMasterPlaylist = (
  spec: FilmSpec,
  pieces: readonly FilmPiece[],
  uriOf: (fileName: string) => string,
): string | undefined => {
  const renditions = renditionsOf(spec, pieces)
  if (renditions.length === 0) return undefined
  const lines = ['#EXTM3U', '#EXT-X-VERSION:4', '#EXT-X-INDEPENDENT-SEGMENTS']
  if (spec.audio)
    lines.push(
      `#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="audio",NAME="Sound",DEFAULT=YES,AUTOSELECT=YES,URI="${uriOf(trackPlaylistName(audioGroup))}"`,
    )
  for (const rendition of renditions) {
    const attributes = [
      `BANDWIDTH=${rendition.bandwidth}`,
      `AVERAGE-BANDWIDTH=${rendition.averageBandwidth}`,
      `RESOLUTION=${rendition.width}x${rendition.height}`,
      `FRAME-RATE=${frameRate(spec.rate)}`,
      `CODECS="${rendition.codecs}"`,
      ...(spec.audio ? ['AUDIO="audio"'] : []),
    ]
    lines.push(`#EXT-X-STREAM-INF:${attributes.join(',')}`, uriOf(trackPlaylistName(rendition.name)))
  }
  return `${lines.join('\n')}\n`
}
