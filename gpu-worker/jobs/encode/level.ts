import type { Rational } from '../../../shared/hls/film.ts'

/** ITU-T H.264 table A-1: level, macroblocks a second, macroblocks a picture, kbit/s and kbit buffer of High. */
const levels = [
  ['1.2', 6000, 396, 480, 1250],
  ['1.3', 11_880, 396, 960, 2500],
  ['2.1', 19_800, 792, 5000, 5000],
  ['2.2', 20_250, 1620, 5000, 5000],
  ['3.0', 40_500, 1620, 12_500, 12_500],
  ['3.1', 108_000, 3600, 17_500, 17_500],
  ['3.2', 216_000, 5120, 25_000, 25_000],
  ['4.0', 245_760, 8192, 25_000, 31_250],
  ['4.1', 245_760, 8192, 62_500, 78_125],
  ['4.2', 522_240, 8704, 62_500, 78_125],
  ['5.0', 589_824, 22_080, 168_750, 168_750],
  ['5.1', 983_040, 36_864, 300_000, 300_000],
  ['5.2', 2_073_600, 36_864, 300_000, 300_000],
  ['6.0', 4_177_920, 139_264, 300_000, 300_000],
  ['6.1', 8_355_840, 139_264, 600_000, 600_000],
] as const

type Stream = { width: number; height: number; maxrateKbps: number; bufsizeKbps: number }

/** The lowest level that holds the rung, fixed in argv so that the SPS is the same in every piece. */
export const levelOf = (rung: Stream, rate: Rational): string => {
  const across = Math.ceil(rung.width / 16)
  const down = Math.ceil(rung.height / 16)
  const blocks = across * down
  const fit = levels.find(
    ([, perSecond, perPicture, kbps, buffer]) =>
      blocks <= perPicture &&
      Math.max(across, down) ** 2 <= 8 * perPicture &&
      (blocks * rate.num) / rate.den <= perSecond &&
      rung.maxrateKbps <= kbps &&
      rung.bufsizeKbps <= buffer,
  )
  return fit?.[0] ?? '6.2'
}
