import type { Show } from '../show.ts'
import { anime } from './anime.ts'
import { lipSync } from './lip-sync.ts'
import { recording } from './recording.ts'
import { story } from './story.ts'
import { template } from './template.ts'

/** By the names of `--only`. */
export const shows = {
  'lip-sync': lipSync,
  story,
  anime,
  recording,
  template,
} as const satisfies Record<string, Show>

export type ShowName = keyof typeof shows

export const isShowName = (name: string): name is ShowName => Object.hasOwn(shows, name)

/** What a demo without words is. */
export const wholeShow: readonly ShowName[] = ['lip-sync', 'story', 'anime']
