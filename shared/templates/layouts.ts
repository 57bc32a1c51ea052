import type { Box, Layout, TextRole } from './layout.ts'

type Text = Layout['texts'][number]

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height })

const text = (
  id: string,
  role: TextRole,
  place: Box,
  maxCharacters: number,
  align: Text['align'] = 'start',
): Text => ({ id, role, box: place, align, maxCharacters })

/** Burnt captions stand below 0.78 of a wide frame and between 0.8 and 0.94 of an upright one: no words there. */
const whole = box(0, 0, 1, 1)
const corner = box(0.87, 0.045, 0.09, 0.08)
const uprightCorner = box(0.8, 0.025, 0.14, 0.035)
const standsLeft = box(0.02, 0.06, 0.44, 0.94)
const standsRight = box(0.54, 0.06, 0.44, 0.94)
const standsBelow = box(0, 0.42, 1, 0.58)

/** Where a scene may place what; the first one suits any scene. */
export const layouts: Layout[] = [
  {
    ...{ id: 'presenter-left', name: 'Presenter on the left' },
    description: 'Somebody speaks beside a title and a line below it',
    texts: [
      text('title', 'title', box(0.48, 0.2, 0.46, 0.3), 80),
      text('subtitle', 'subtitle', box(0.48, 0.54, 0.44, 0.2), 140),
    ],
    ...{ media: [], presenter: { box: standsLeft, shape: 'cut out' }, logo: corner },
    upright: {
      ...{ title: box(0.08, 0.08, 0.84, 0.19), subtitle: box(0.08, 0.285, 0.84, 0.11) },
      ...{ presenter: standsBelow, logo: uprightCorner },
    },
  },
  {
    ...{ id: 'presenter-right-list', name: 'Presenter on the right, with a list' },
    description: 'Points appear one after the other while somebody explains them; one point per line',
    texts: [
      text('title', 'title', box(0.06, 0.09, 0.48, 0.19), 60),
      text('list', 'list', box(0.06, 0.33, 0.48, 0.44), 320),
    ],
    ...{ media: [], presenter: { box: standsRight, shape: 'cut out' }, logo: corner },
    upright: {
      ...{ title: box(0.08, 0.07, 0.84, 0.11), list: box(0.08, 0.2, 0.84, 0.26) },
      ...{ presenter: box(0, 0.46, 1, 0.54), logo: uprightCorner },
    },
  },
  {
    ...{ id: 'media-circle', name: 'Full picture, presenter in a circle' },
    description: 'A picture or film fills the frame; the presenter speaks from a corner',
    texts: [text('caption', 'caption', box(0.05, 0.07, 0.5, 0.12), 70)],
    media: [{ id: 'media', box: whole, shape: 'rectangle' }],
    ...{
      presenter: { box: box(0.775, 0.06, 0.18, 0.32), shape: 'circle' },
      logo: box(0.88, 0.87, 0.08, 0.08),
    },
    upright: {
      ...{ caption: box(0.06, 0.05, 0.5, 0.09), media: whole },
      ...{ presenter: box(0.62, 0.05, 0.32, 0.18), logo: box(0.8, 0.94, 0.14, 0.035) },
    },
  },
  {
    ...{ id: 'title-card', name: 'Title card' },
    description: 'A title in the middle; opens a video or a chapter',
    texts: [
      text('title', 'title', box(0.1, 0.25, 0.8, 0.28), 70, 'middle'),
      text('subtitle', 'subtitle', box(0.16, 0.57, 0.68, 0.16), 140, 'middle'),
    ],
    ...{ media: [], presenter: null, logo: corner },
    upright: {
      ...{ title: box(0.08, 0.28, 0.84, 0.2), subtitle: box(0.1, 0.51, 0.8, 0.13), logo: uprightCorner },
    },
  },
  {
    ...{ id: 'quote', name: 'Quote' },
    description: 'Words of somebody, and who said them',
    texts: [
      text('quote', 'quote', box(0.2, 0.2, 0.62, 0.4), 220),
      text('caption', 'caption', box(0.2, 0.65, 0.62, 0.09), 70),
    ],
    ...{ media: [], presenter: null, logo: corner },
    upright: {
      ...{ quote: box(0.14, 0.28, 0.72, 0.28), caption: box(0.14, 0.59, 0.72, 0.06), logo: uprightCorner },
    },
  },
  {
    ...{ id: 'big-figure', name: 'Big figure' },
    description: 'One number that matters, and what it means',
    texts: [
      text('figure', 'figure', box(0.06, 0.18, 0.48, 0.32), 12),
      text('caption', 'subtitle', box(0.06, 0.54, 0.44, 0.2), 120),
    ],
    ...{ media: [], presenter: { box: standsRight, shape: 'cut out' }, logo: corner },
    upright: {
      ...{ figure: box(0.08, 0.09, 0.84, 0.17), caption: box(0.08, 0.275, 0.84, 0.12) },
      ...{ presenter: standsBelow, logo: uprightCorner },
    },
  },
  {
    ...{ id: 'media-left', name: 'Picture on the left, words on the right' },
    description: 'A picture or film beside a title and a short text',
    texts: [
      text('title', 'title', box(0.54, 0.12, 0.41, 0.2), 60),
      text('body', 'body', box(0.54, 0.37, 0.4, 0.39), 320),
    ],
    media: [{ id: 'media', box: box(0.05, 0.1, 0.44, 0.67), shape: 'rounded' }],
    ...{ presenter: null, logo: corner },
    upright: {
      ...{ media: box(0.06, 0.07, 0.88, 0.31), title: box(0.08, 0.41, 0.84, 0.09) },
      ...{ body: box(0.08, 0.52, 0.84, 0.155), logo: uprightCorner },
    },
  },
  {
    ...{ id: 'media-presenter', name: 'Presenter beside a picture' },
    description: 'Somebody shows a picture or film, with a title above it',
    texts: [text('title', 'title', box(0.47, 0.07, 0.39, 0.12), 50)],
    media: [{ id: 'media', box: box(0.47, 0.23, 0.48, 0.54), shape: 'rounded' }],
    ...{ presenter: { box: standsLeft, shape: 'cut out' }, logo: corner },
    upright: {
      ...{ title: box(0.08, 0.07, 0.84, 0.08), media: box(0.06, 0.17, 0.88, 0.26) },
      ...{ presenter: box(0, 0.45, 1, 0.55), logo: uprightCorner },
    },
  },
  {
    ...{ id: 'two-media', name: 'Two pictures' },
    description: 'Two pictures or films side by side: before and after, this and that',
    texts: [text('title', 'title', box(0.14, 0.07, 0.72, 0.13), 60, 'middle')],
    media: [
      { id: 'left', box: box(0.05, 0.25, 0.435, 0.51), shape: 'rounded' },
      { id: 'right', box: box(0.515, 0.25, 0.435, 0.51), shape: 'rounded' },
    ],
    ...{ presenter: null, logo: corner },
    upright: {
      ...{ title: box(0.08, 0.07, 0.84, 0.08), left: box(0.06, 0.17, 0.88, 0.24) },
      ...{ right: box(0.06, 0.43, 0.88, 0.24), logo: uprightCorner },
    },
  },
  {
    ...{ id: 'closing', name: 'Closing card' },
    description: 'The logo, a last line and where to go next',
    texts: [
      text('title', 'title', box(0.1, 0.36, 0.8, 0.22), 60, 'middle'),
      text('subtitle', 'subtitle', box(0.16, 0.61, 0.68, 0.14), 120, 'middle'),
    ],
    ...{ media: [], presenter: null, logo: box(0.4, 0.12, 0.2, 0.18) },
    upright: {
      ...{ title: box(0.08, 0.34, 0.84, 0.18), subtitle: box(0.1, 0.545, 0.8, 0.11) },
      logo: box(0.3, 0.16, 0.4, 0.12),
    },
  },
]

/** A layout's boxes for a frame: by slot, `presenter` and `logo`. */
export const placesOf = (layout: Layout, frame: { width: number; height: number }): Record<string, Box> => {
  if (frame.height > frame.width) return layout.upright
  const slots = [...layout.texts, ...layout.media].map(({ id, box: place }) => [id, place] as const)
  const standing = layout.presenter ? { presenter: layout.presenter.box } : {}
  return { ...Object.fromEntries(slots), ...standing, logo: layout.logo }
}

export const findLayout = (id: string): Layout | undefined => layouts.find((layout) => layout.id === id)
