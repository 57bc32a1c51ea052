import type { ScriptInput } from '../../../shared/jobs/script.ts'
import { Topic } from '../../../shared/story.ts'
import { createChooser } from './chooser.ts'
import type { OwnText } from './own-text.ts'

/** "custom topic" without any text is one of the other topics, by the seed. */
export const topicOf = ({ topic, seed }: ScriptInput, own: OwnText): Topic =>
  topic === 'custom topic' && own.kind === 'none'
    ? createChooser(seed, 'topic').of(Topic.options.filter((one) => one !== 'custom topic'))
    : topic
