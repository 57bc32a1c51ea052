import { Resvg } from '@resvg/resvg-js'

/** A drawn face: its middle and width in pixels, its turn in degrees, and how far its mouth is open, 0 to 1. */
export type DrawnHead = { x: number; y: number; size: number; turn?: number; open?: number }

const face = (open: number): string => `
  <defs>
    <radialGradient id="skin" cx="45%" cy="38%" r="70%">
      <stop offset="0" stop-color="#e8bfa2"/><stop offset="0.75" stop-color="#cf9b7d"/><stop offset="1" stop-color="#9c6b52"/>
    </radialGradient>
    <radialGradient id="socket"><stop offset="0" stop-color="#8c5f4a"/><stop offset="1" stop-color="#8c5f4a" stop-opacity="0"/></radialGradient>
  </defs>
  <g>
  <rect x="-16" y="48" width="32" height="40" fill="#a87459"/>
  <ellipse cx="0" cy="-12" rx="54" ry="62" fill="#3b2a20"/>
  <ellipse cx="0" cy="6" rx="44" ry="60" fill="url(#skin)"/>
  <path d="M-46,-20 Q-40,-66 0,-64 Q40,-66 46,-20 Q30,-46 0,-46 Q-30,-46 -46,-20" fill="#3b2a20"/>
  <ellipse cx="-19" cy="-11" rx="17" ry="11" fill="url(#socket)"/><ellipse cx="19" cy="-11" rx="17" ry="11" fill="url(#socket)"/>
  <path d="M-31,-20 Q-20,-27 -8,-21" stroke="#3b2418" stroke-width="4" fill="none"/>
  <path d="M31,-20 Q20,-27 8,-21" stroke="#3b2418" stroke-width="4" fill="none"/>
  <ellipse cx="-19" cy="-9" rx="9" ry="4.5" fill="#e9e2dc"/><ellipse cx="19" cy="-9" rx="9" ry="4.5" fill="#e9e2dc"/>
  <circle cx="-19" cy="-9" r="4.4" fill="#2b1a12"/><circle cx="19" cy="-9" r="4.4" fill="#2b1a12"/>
  <path d="M-28,-12 Q-19,-17 -10,-12" stroke="#2b1a12" stroke-width="2" fill="none"/>
  <path d="M28,-12 Q19,-17 10,-12" stroke="#2b1a12" stroke-width="2" fill="none"/>
  <path d="M-3,-10 Q-6,8 -9,14 Q0,20 9,14 Q6,8 3,-10" fill="#b98467" opacity="0.7"/>
  <ellipse cx="-5" cy="15" rx="3" ry="1.8" fill="#5b3526"/><ellipse cx="5" cy="15" rx="3" ry="1.8" fill="#5b3526"/>
  <path d="M-17,34 Q-8,28 0,30 Q8,28 17,34 L0,35 Z" fill="#a8483f"/>
  <path d="M-17,34 Q0,${(38 + 22 * open).toFixed(2)} 17,34 Q0,${(47 + 22 * open).toFixed(2)} -17,34" fill="#b4554b"/>
  <path d="M-17,34 Q0,33 17,34 Q0,${(38 + 22 * open).toFixed(2)} -17,34" fill="#3a1210"/>
  <path d="M-17,34 Q-8,33 0,35 Q8,33 17,34" stroke="#5a1f1b" stroke-width="2" fill="none"/>
  <path d="M-12,48 Q0,52 12,48" stroke="#a87055" stroke-width="2" fill="none" opacity="0.6"/>
  </g>`

const backdrop =
  '<rect width="100%" height="100%" fill="#5f7480"/><rect width="100%" height="40%" fill="#7d939e"/>'

const toYuv = (rgba: Uint8Array, width: number, height: number): Uint8Array => {
  const chromaWidth = width / 2
  const planes = new Uint8Array((width * height * 3) / 2)
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const at = 4 * (row * width + column)
      const [r = 0, g = 0, b = 0] = rgba.subarray(at, at + 3)
      planes[row * width + column] = Math.round(16 + 0.1826 * r + 0.6142 * g + 0.062 * b)
      if (row % 2 !== 0 || column % 2 !== 0) continue
      const chroma = (row / 2) * chromaWidth + column / 2
      planes[width * height + chroma] = Math.round(128 - 0.1006 * r - 0.3386 * g + 0.4392 * b)
      planes[width * height * 1.25 + chroma] = Math.round(128 + 0.4392 * r - 0.3989 * g - 0.0403 * b)
    }
  return planes
}

/** One yuv420p picture with these heads; even sizes. */
export const drawPicture = (width: number, height: number, heads: readonly DrawnHead[]): Uint8Array => {
  const drawn = heads.map(
    ({ x, y, size, turn = 0, open = 0 }) =>
      `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size / 88})">${face(open)}</g>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${backdrop}${drawn.join('')}</svg>`
  return toYuv(new Resvg(svg).render().pixels, width, height)
}

export const greyOf = (planes: Uint8Array, width: number, height: number): Uint8Array =>
  planes.subarray(0, width * height)
