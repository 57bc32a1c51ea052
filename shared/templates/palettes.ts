import type { NamedPalette } from './palette.ts'

const named = (
  id: string,
  name: string,
  [background, surface, text, accent, highlight]: [string, string, string, string, string],
): NamedPalette => ({ id, name, palette: { background, surface, text, accent, highlight } })

/** Letters on background and surface reach a contrast of 4.5 and more in each. */
export const palettes: NamedPalette[] = [
  named('midnight', 'Midnight', ['#0d1526', '#182440', '#f3f6fc', '#4f8cff', '#ffc65c']),
  named('paper', 'Paper', ['#f7f3ea', '#fffdf8', '#23201a', '#c2512f', '#2f6f73']),
  named('forest', 'Forest', ['#10231c', '#1a352b', '#f1f6ee', '#5fbf86', '#f0c75e']),
  named('lagoon', 'Lagoon', ['#e9f4f4', '#ffffff', '#10343a', '#0f8b8d', '#ec7a5c']),
  named('plum', 'Plum', ['#241332', '#372049', '#f8f1fc', '#c77dff', '#ffb870']),
  named('coral', 'Coral', ['#fff1ec', '#ffffff', '#3a1c1a', '#e4572e', '#29776f']),
  named('slate', 'Slate', ['#22272e', '#2f3640', '#f2f4f6', '#7ab8ff', '#f2a65a']),
  named('sand', 'Sand', ['#efe6d8', '#faf5ec', '#33291d', '#9c6b30', '#3c6e71']),
  named('orchid', 'Orchid', ['#fbf0f8', '#ffffff', '#3b1236', '#b5379b', '#3d6fd6']),
  named('graphite', 'Graphite and lime', ['#141613', '#22261f', '#f4f7ee', '#a7d129', '#58c4dd']),
]
