/** Stable Diffusion's noise: 1,000 steps, the square roots of beta evenly spaced. */
const trainedSteps = 1_000
const [firstBeta, lastBeta] = [0.00085, 0.012]

type DiffusionStep = { timestep: number; sigma: number; nextSigma: number }

/** Noise to signal at each trained step. */
const allSigmas = (): number[] => {
  let kept = 1
  return Array.from({ length: trainedSteps }, (_, t) => {
    const root =
      Math.sqrt(firstBeta) + (t / (trainedSteps - 1)) * (Math.sqrt(lastBeta) - Math.sqrt(firstBeta))
    kept *= 1 - root ** 2
    return Math.sqrt((1 - kept) / kept)
  })
}

/** Euler's steps as SD-Turbo is distilled for: evenly spaced from the very last one down, ending without noise. */
export const turboSteps = (count: number): DiffusionStep[] => {
  const sigmas = allSigmas()
  const timesteps = Array.from(
    { length: count },
    (_, i) => Math.round(trainedSteps - (i * trainedSteps) / count) - 1,
  )
  return timesteps.map((timestep, i) => ({
    ...{ timestep, sigma: sigmas[timestep] ?? 0 },
    nextSigma: sigmas[timesteps[i + 1] ?? -1] ?? 0,
  }))
}

/** What the network is shown of latents with this much noise. */
export const scaleOfInput = (sigma: number): number => 1 / Math.sqrt(sigma ** 2 + 1)
