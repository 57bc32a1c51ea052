import type { TaskInputs } from '../../../shared/client/index.ts'
import type { Language } from '../../../shared/languages.ts'
import type { ArtStyle, StoryLength, Topic, Voice } from '../../../shared/story.ts'

export const formats = {
  portrait: { label: 'Portrait', about: '720 × 1280', width: 720, height: 1280 },
  landscape: { label: 'Landscape', about: '1280 × 720', width: 1280, height: 720 },
  square: { label: 'Square', about: '720 × 720', width: 720, height: 720 },
  draft: { label: 'Draft', about: '144 × 256, in seconds', width: 144, height: 256 },
} as const
export type Format = keyof typeof formats

export type StoryWishes = {
  source: 'topic' | 'own'
  topic: Topic
  customTopic: string
  /** One scene per paragraph. */
  ownText: string
  artStyle: ArtStyle
  length: StoryLength
  language: Language
  voice: Voice
  format: Format
  captions: boolean
}

/** Paragraphs, as scenes of own words. */
export const scenesOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((scene) => scene.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean)

/** What is still missing; undefined = it can be told. */
export const missingOf = ({ source, topic, customTopic, ownText }: StoryWishes): string | undefined => {
  if (source === 'own') return scenesOf(ownText).length > 0 ? undefined : 'Write at least one scene.'
  return topic === 'custom topic' && customTopic.trim() === '' ? 'Say what it is about.' : undefined
}

/** The wishes as the task asks for them. */
export const toStoryInput = (wishes: StoryWishes): TaskInputs['story'] => {
  const { artStyle, length, language, voice, captions } = wishes
  const { width, height } = formats[wishes.format]
  const common = { artStyle, length, language, voice, captions, width, height }
  if (wishes.source === 'own')
    return { ...common, scenes: scenesOf(wishes.ownText).map((narration) => ({ narration })) }
  const own = wishes.topic === 'custom topic' ? { customTopic: wishes.customTopic.trim() } : {}
  return { ...common, topic: wishes.topic, ...own }
}
