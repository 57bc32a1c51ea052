import type { ArtStyle } from '../../../../../shared/story.ts'
import { darken, lighten, mix, saturate } from '../color.ts'
import type { Brush } from '../paint.ts'

export const brushes: Record<ArtStyle, Brush> = {
  photorealistic: {
    tone: (color) => saturate(color, 0.86),
    model: (color) => ({
      shape: 'linear',
      stops: [
        [0, lighten(color, 0.2)],
        [0.4, color],
        [1, darken(color, 0.42)],
      ],
    }),
    ink: 0,
    inkOf: (color) => color,
  },
  cinematic: {
    tone: (color) => saturate(darken(color, 0.1), 0.9),
    model: (color) => ({
      shape: 'linear',
      stops: [
        [0, lighten(color, 0.24)],
        [0.22, color],
        [1, darken(color, 0.62)],
      ],
    }),
    ink: 0,
    inkOf: (color) => color,
  },
  anime: {
    tone: (color) => saturate(lighten(color, 0.05), 1.16),
    model: (color) => ({
      shape: 'radial',
      stops: [
        [0, color],
        [0.66, color],
        [0.675, mix(saturate(color, 1.1), '#2a2466', 0.3)],
        [1, mix(saturate(color, 1.1), '#2a2466', 0.36)],
      ],
    }),
    ink: 1.5,
    inkOf: (color) => mix(color, '#1c1430', 0.72),
  },
  'comic-book': {
    tone: (color) => saturate(color, 1.3),
    model: (color) => ({
      shape: 'radial',
      stops: [
        [0, lighten(color, 0.1)],
        [0.3, lighten(color, 0.1)],
        [0.31, color],
        [0.74, color],
        [0.75, darken(color, 0.42)],
        [1, darken(color, 0.42)],
      ],
    }),
    ink: 3.2,
    inkOf: () => '#0d0b10',
  },
  'pixar-art': {
    tone: (color) => saturate(lighten(color, 0.06), 1.12),
    model: (color) => ({
      shape: 'radial',
      stops: [
        [0, lighten(color, 0.34)],
        [0.38, color],
        [0.8, darken(saturate(color, 1.2), 0.28)],
        [1, mix(darken(saturate(color, 1.25), 0.3), '#ff9c70', 0.22)],
      ],
    }),
    ink: 0,
    inkOf: (color) => color,
  },
}
