import type { PresenterName } from '../jobs/presenter.ts'
import type { Voice } from '../story.ts'

/** People who present, each with the voice that suits them when no other is asked for. */
export const characters: { id: PresenterName; name: string; description: string; voice: Voice }[] = [
  { id: 'mira', name: 'Mira', description: 'Long dark hair, teal blouse; open and at ease', voice: 'nova' },
  {
    id: 'jonas',
    name: 'Jonas',
    description: 'Fair stubble, navy sweater; friendly and direct',
    voice: 'alloy',
  },
  {
    id: 'amara',
    name: 'Amara',
    description: 'Natural curls, amber blazer; confident and warm',
    voice: 'shimmer',
  },
  { id: 'kenji', name: 'Kenji', description: 'Glasses, grey hoodie; relaxed and curious', voice: 'echo' },
  {
    id: 'elena',
    name: 'Elena',
    description: 'Silver bob, lilac cardigan; calm and seasoned',
    voice: 'shimmer',
  },
  { id: 'omar', name: 'Omar', description: 'Full beard, dark suit; serious and reassuring', voice: 'onyx' },
  {
    id: 'sofia',
    name: 'Sofia',
    description: 'Red bun and freckles, green sweater; bright and lively',
    voice: 'nova',
  },
  {
    id: 'leila',
    name: 'Leila',
    description: 'Burgundy headscarf, navy blouse; poised and kind',
    voice: 'fable',
  },
]
