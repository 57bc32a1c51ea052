import { closedMouth, type Mouth } from './mouth.ts'

/** What a sound asks of the mouth; `hold` = how little its neighbours may change it. */
export type Viseme = { mouth: Mouth; hold: number }

const shape = (mouth: Partial<Mouth>, hold: number): Viseme => ({ mouth: { ...closedMouth, ...mouth }, hold })

/** Fifteen mouths, as animators draw them. */
export const visemes = {
  rest: shape({}, 0.6),
  lips: shape({ press: 1, wide: 0 }, 4),
  teethOnLip: shape({ open: 0.12, teeth: 1, wide: 0.15 }, 3),
  tongueTip: shape({ open: 0.25, tongue: 1, teeth: 0.5, wide: 0.2 }, 1.6),
  ridge: shape({ open: 0.22, tongue: 0.5, teeth: 0.55, wide: 0.25 }, 0.8),
  hiss: shape({ open: 0.14, teeth: 0.9, wide: 0.5 }, 1.4),
  hush: shape({ open: 0.24, round: 0.6, teeth: 0.7, wide: -0.3 }, 1.8),
  back: shape({ open: 0.32, wide: 0.1 }, 0.5),
  curl: shape({ open: 0.25, round: 0.45, wide: -0.2 }, 0.9),
  glideWide: shape({ open: 0.2, wide: 0.7, teeth: 0.4 }, 1),
  glideRound: shape({ open: 0.14, round: 1, wide: -0.7 }, 2),
  wideOpen: shape({ open: 0.8, wide: 0.15, teeth: 0.25 }, 1.3),
  midFront: shape({ open: 0.58, wide: 0.55, teeth: 0.35 }, 1.1),
  highFront: shape({ open: 0.3, wide: 0.9, teeth: 0.6 }, 1.2),
  midBack: shape({ open: 0.62, round: 0.75, wide: -0.45 }, 1.4),
  highBack: shape({ open: 0.26, round: 1, wide: -0.75 }, 1.6),
  middle: shape({ open: 0.42, wide: 0.1, teeth: 0.2 }, 0.7),
} as const

type VisemeName = keyof typeof visemes

const sounds: Record<VisemeName, string> = {
  rest: '_ ʔ h ɦ ħ',
  lips: 'p b m ɓ ɱ̊ pʰ bʱ',
  teethOnLip: 'f v ɱ ʋ pf',
  tongueTip: 'θ ð l ɭ ʎ ɫ ɬ ʟ',
  ridge: 't d n ɾ r ʈ ɖ ɳ ɽ ɲ tʰ dʱ n̩ ȵ',
  hiss: 's z ts dz ɕ ʑ tɕ dʑ ç ʝ ʂ ʐ',
  hush: 'ʃ ʒ tʃ dʒ tʂ dʐ',
  back: 'k ɡ g ŋ x ɣ q χ ʁ ɢ kʰ ɡʱ c ɟ',
  curl: 'ɹ ɻ ɚ ɝ ɐ̯ ɜ˞',
  glideWide: 'j ɥ',
  glideRound: 'w ʍ ɰ ɸ β',
  wideOpen: 'a ɑ ɒ ɐ ʌ æ ä',
  midFront: 'e ɛ ø̞ e̞ ɘ',
  highFront: 'i ɪ ɨ ɪ̈ ᵻ',
  midBack: 'o ɔ œ ø ɞ o̞ ɵ',
  highBack: 'u ʊ y ʏ ʉ ɯ ɤ',
  middle: 'ə ɜ ɝ̯ ɨ̞',
}

const visemeOf = new Map(
  Object.entries(sounds).flatMap(([name, list]) =>
    list.split(' ').map((sound) => [sound, visemes[name as VisemeName]] as const),
  ),
)

/** Length, stress, tone and ties change no mouth. */
const marks = /[\p{M}\p{Lm}\p{Sk}‿0-9'"`^-]/gu

/**
 * The mouths of one phoneme in IPA, one after the other: a diphthong or an affricate has two. A sound that is not
 * known moves the mouth a little.
 */
export const visemesOf = (symbol: string): Viseme[] => {
  const whole = visemeOf.get(symbol)
  if (whole) return [whole]
  const bare = symbol.normalize('NFD').replaceAll(marks, '')
  const known = visemeOf.get(bare)
  if (known) return [known]
  const single = [...bare].flatMap((sound) => visemeOf.get(sound) ?? [])
  return single.length > 0 ? single : [visemes.middle]
}
