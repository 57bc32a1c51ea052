import * as z from 'zod'

/** The words of the published story API, in its own order and spelling. */
export const Topic = z.enum([
  'scary',
  'mystery',
  'bedtime',
  'interesting history',
  'urban legends',
  'motivational',
  'fun facts',
  'long form jokes',
  'life pro tips',
  'philosophy',
  'love',
  'custom topic',
])
export type Topic = z.infer<typeof Topic>

export const ArtStyle = z.enum(['photorealistic', 'cinematic', 'anime', 'comic-book', 'pixar-art'])
export type ArtStyle = z.infer<typeof ArtStyle>

export const StoryLength = z.enum(['short', 'long'])
export type StoryLength = z.infer<typeof StoryLength>

export const Voice = z.enum(['alloy', 'echo', 'fable', 'onyx', 'nova', 'shimmer'])
export type Voice = z.infer<typeof Voice>

/** What a scene feels like; steers its picture's light and its camera. */
export const Mood = z.enum(['calm', 'joyful', 'tender', 'eerie', 'tense', 'sad', 'grand', 'funny'])
export type Mood = z.infer<typeof Mood>
