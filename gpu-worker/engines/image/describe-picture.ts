import type { ImageInput } from '../../../shared/jobs/image.ts'

/** What a picture model knows the published styles by. */
const styleWords: Record<ImageInput['style'], string> = {
  photorealistic: 'photorealistic photograph, natural light, sharp focus, fine detail',
  cinematic: 'cinematic film still, dramatic lighting, shallow depth of field, colour graded',
  anime: 'anime illustration, clean line art, cel shading, vivid colours',
  'comic-book': 'comic book panel, bold ink outlines, halftone shading, flat colours',
  'pixar-art': '3D animated film still, soft rounded shapes, warm global illumination',
}

const moodWords: Record<NonNullable<ImageInput['mood']>, string> = {
  calm: 'calm, peaceful mood',
  joyful: 'joyful, bright mood',
  tender: 'tender, warm mood',
  eerie: 'eerie, unsettling mood',
  tense: 'tense, suspenseful mood',
  sad: 'sad, melancholic mood',
  grand: 'grand, epic mood',
  funny: 'funny, playful mood',
}

/** The whole request as the words of one prompt: the subject first, since models cut what is too long at its end. */
export const describePicture = ({
  prompt,
  style,
  mood,
}: Pick<ImageInput, 'prompt' | 'style' | 'mood'>): string =>
  [prompt.replace(/[\s.,;]+$/, ''), styleWords[style], ...(mood === null ? [] : [moodWords[mood]])].join(', ')
