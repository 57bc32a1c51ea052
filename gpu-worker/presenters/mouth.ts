/** How a drawn mouth stands; every part 0 … 1 but `wide` (−1 = pursed, 1 = drawn wide). */
export type Mouth = {
  open: number
  wide: number
  /** Lips pushed forward to a ring. */
  round: number
  /** Upper teeth on the lower lip or in sight. */
  teeth: number
  /** Tip of the tongue at the teeth. */
  tongue: number
  /** Lips pressed together. */
  press: number
}

export const closedMouth: Mouth = { open: 0, wide: 0.05, round: 0, teeth: 0, tongue: 0, press: 0 }

const parts = Object.keys(closedMouth) as (keyof Mouth)[]

/** A weighted sum of mouths; the weights come to 1. */
export const blendMouths = (shares: readonly { mouth: Mouth; weight: number }[]): Mouth => {
  const sum = { ...closedMouth }
  for (const part of parts)
    sum[part] = shares.reduce((all, { mouth, weight }) => all + mouth[part] * weight, 0)
  return sum
}

/** Steps between which no viewer sees a difference: so few mouths are drawn, and drawn once. */
const steps: Mouth = { open: 14, wide: 6, round: 6, teeth: 3, tongue: 2, press: 3 }

/** The nearest drawable mouth, and its name. */
export const quantise = (mouth: Mouth): { mouth: Mouth; key: string } => {
  const near = { ...closedMouth }
  for (const part of parts) near[part] = Math.round(mouth[part] * steps[part]) / steps[part]
  return { mouth: near, key: parts.map((part) => Math.round(near[part] * steps[part])).join('.') }
}
