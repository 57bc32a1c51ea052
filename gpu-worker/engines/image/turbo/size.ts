/** What the model was trained for, a little more at the long side: beyond it things appear twice. */
const mostPixels = 640 * 640
/** Latents are an eighth, which the network halves three times more. */
const multiple = 64

/** The size to paint for a size asked: its shape, within what the model does well; the job fits it exactly. */
export const paintedSize = ({ width, height }: { width: number; height: number }) => {
  const scale = Math.min(1, Math.sqrt(mostPixels / (width * height)))
  const side = (length: number): number =>
    Math.max(multiple, Math.floor((length * scale) / multiple) * multiple)
  return { width: side(width), height: side(height) }
}
