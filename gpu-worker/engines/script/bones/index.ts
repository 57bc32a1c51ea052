import type { Topic } from '../../../../shared/story.ts'
import type { Bones } from '../bones.ts'
import { bedtime } from './bedtime.ts'
import { customTopic } from './custom-topic.ts'
import { funFacts } from './fun-facts.ts'
import { interestingHistory } from './interesting-history.ts'
import { lifeProTips } from './life-pro-tips.ts'
import { longFormJokes } from './long-form-jokes.ts'
import { love } from './love.ts'
import { motivational } from './motivational.ts'
import { mystery } from './mystery.ts'
import { philosophy } from './philosophy.ts'
import { scary } from './scary.ts'
import { urbanLegends } from './urban-legends.ts'

/** The stories of every topic, without their words. */
export const bonesOf = {
  scary,
  mystery,
  bedtime,
  'interesting history': interestingHistory,
  'urban legends': urbanLegends,
  motivational,
  'fun facts': funFacts,
  'long form jokes': longFormJokes,
  'life pro tips': lifeProTips,
  philosophy,
  love,
  'custom topic': customTopic,
} as const satisfies Record<Topic, Record<string, Bones>>
