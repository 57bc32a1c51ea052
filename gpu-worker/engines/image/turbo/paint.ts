import { AppError } from '../../../../shared/errors.ts'
import { runPart, type TurboModel } from './networks.ts'
import { seededNoise } from './noise.ts'
import { scaleOfInput, turboSteps } from './schedule.ts'

/** SD-Turbo gains little beyond. */
const stepCount = 4
/** Stable Diffusion's autoencoder: an eighth of each side, four channels, of this deviation. */
const [reduction, channels, deviation] = [8, 4, 0.18215]

type Painting = { tokens: readonly number[]; width: number; height: number; seed: number }

/** Sides in multiples of 8 → RGBA. @throws engine_failed, and the signal's reason */
export const paint = async (
  model: TurboModel,
  { tokens, width, height, seed }: Painting,
  signal: AbortSignal,
): Promise<{ width: number; height: number; data: Uint8Array }> => {
  const ids = { numbers: tokens, dims: [1, tokens.length] }
  const words = await runPart(model, 'text', { input_ids: ids }, signal)
  const steps = turboSteps(stepCount)
  const dims = [1, channels, height / reduction, width / reduction]
  const latents = seededNoise(
    dims.reduce((a, b) => a * b),
    seed,
    steps[0]?.sigma ?? 1,
  )
  for (const { timestep, sigma, nextSigma } of steps) {
    const scale = scaleOfInput(sigma)
    const given = {
      sample: { numbers: latents.map((value) => value * scale), dims },
      timestep: { numbers: [timestep], dims: [1] },
      encoder_hidden_states: words,
    }
    const { numbers: noise } = await runPart(model, 'unet', given, signal)
    if (noise.length !== latents.length)
      throw new AppError('engine_failed', 'the network answered another size', { got: noise.length })
    for (let i = 0; i < latents.length; i++)
      latents[i] = (latents[i] ?? 0) + (nextSigma - sigma) * (noise[i] ?? 0)
  }
  const sample = { numbers: latents.map((value) => value / deviation), dims }
  const { numbers: planes } = await runPart(model, 'decoder', { latent_sample: sample }, signal)
  const pixels = width * height
  if (planes.length !== 3 * pixels)
    throw new AppError('engine_failed', 'the decoder answered another size', { got: planes.length })
  const data = new Uint8ClampedArray(4 * pixels)
  for (let i = 0; i < pixels; i++) {
    for (let c = 0; c < 3; c++) data[4 * i + c] = 127.5 * (1 + (planes[c * pixels + i] ?? 0))
    data[4 * i + 3] = 255
  }
  return { width, height, data: new Uint8Array(data.buffer) }
}
