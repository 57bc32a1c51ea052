import type { ScriptInput } from '../../../shared/jobs/script.ts'
import type { Language } from '../../../shared/languages.ts'
import { type TimeId, timeIds, type WeatherId } from '../../../shared/lexicon/ids.ts'
import { understand } from '../../../shared/lexicon/index.ts'
import type { KnownWord } from '../../../shared/lexicon/lexicon.ts'
import type { Topic } from '../../../shared/story.ts'
import { bonesOf } from './bones/index.ts'
import type { Bones } from './bones.ts'
import { type Chooser, createChooser } from './chooser.ts'
import type { WrittenScript } from './contract.ts'
import { descriptionChars, fitDescription, shorten } from './describe.ts'
import { capitalise } from './fill.ts'
import { illustrate, timePhrases, weatherPhrases } from './illustrate.ts'
import type { ListText, StoryLanguage, TaleText } from './language.ts'
import { firstSentence, type OwnText, readOwnText } from './own-text.ts'
import { type Steering, steer } from './steer.ts'
import { type TellingRequest, tellList, tellTale } from './tell.ts'
import { topicOf } from './topic-of.ts'

const titleChars = 60
const sentenceEnd = /[.。।!！…,;:\s]+$/u
const noSteering: Steering = { subjects: new Map(), settings: new Map(), used: [] }

type Plot = { bones: Bones; text: TaleText | ListText; steering: Steering; open: boolean }

const plotsOf = (topic: Topic, { texts }: StoryLanguage, known: readonly KnownWord[]): Plot[] => {
  const written: Readonly<Record<string, TaleText | ListText>> = texts[topic]
  return Object.entries(bonesOf[topic] as Readonly<Record<string, Bones>>).flatMap(([key, bones]) => {
    const text = written[key]
    const steering = bones.shape === 'tale' ? steer(bones, known) : noSteering
    return text === undefined ? [] : [{ bones, text, steering, open: topic === 'custom topic' }]
  })
}

/** The plots that use most of what was asked for; those of any hero and place where the topic's own use less. */
const choosePlot = (
  topic: Topic,
  language: StoryLanguage,
  known: readonly KnownWord[],
  chooser: Chooser,
): Plot => {
  const own = plotsOf(topic, language, known)
  const plots = known.length === 0 ? own : [...own, ...plotsOf('custom topic', language, known)]
  const most = Math.max(...plots.map(({ steering }) => steering.used.length))
  const best = plots.filter(({ steering }) => steering.used.length === most)
  return chooser.of(
    best.some((plot) => own.includes(plot)) ? best.filter((plot) => own.includes(plot)) : best,
  )
}

const airOf = (known: readonly KnownWord[], chooser: Chooser): { air: string; used: KnownWord[] } => {
  const time = known.find(({ group }) => group === 'times')
  const weather = known.find(({ group }) => group === 'weathers')
  const when = timePhrases[(time?.id as TimeId | undefined) ?? chooser.of(timeIds)]
  const sky = weather === undefined ? '' : `, ${weatherPhrases[weather.id as WeatherId]}`
  return { air: `, ${when}${sky}`, used: [time, weather].filter((word) => word !== undefined) }
}

const tell = (plot: Plot, known: readonly KnownWord[], request: TellingRequest) => {
  const { bones, text, steering, open } = plot
  if (bones.shape === 'list' && 'items' in text) return { ...tellList(bones, text, request), used: [] }
  if (bones.shape === 'list' || 'items' in text) throw new Error('A text stands under bones of another shape')
  const { air, used } = open ? airOf(known, request.chooser) : { air: '', used: [] }
  return { ...tellTale(bones, text, steering, air, request), used: [...steering.used, ...used] }
}

/** A subject that was understood is its own title; else the story's. */
const titleOf = (
  story: ReturnType<typeof tell>,
  subject: string | null,
  plot: Plot,
  code: Language,
): string =>
  subject === null || !plot.open || story.used.length === 0
    ? story.title
    : capitalise(shorten(subject.replace(sentenceEnd, ''), titleChars, code), code)

const inOrder = (words: readonly KnownWord[]): string[] =>
  [...words].sort((a, b) => a.start - b.start).map(({ word }) => word)

const writeStory = (input: ScriptInput, own: OwnText, language: StoryLanguage): WrittenScript => {
  const { seed, length, language: code } = input
  const subject = own.kind === 'subject' ? own.text : null
  const topic = topicOf(input, own)
  const chooser = createChooser(seed, `${input.topic} ${length} ${code} ${subject ?? ''}`)
  const known = subject === null ? [] : understand(subject, code)
  const plot = choosePlot(topic, language, known, chooser)
  const story = tell(plot, known, { words: language.words, language: code, length, chooser })
  const tags = language.words.hashtags[topic]
  return {
    topic,
    title: titleOf(story, subject, plot, code),
    description: fitDescription(story.blurb, tags, language.words, code, chooser),
    scenes: story.scenes,
    understood: subject === null ? null : inOrder(story.used),
  }
}

const writeOwn = (
  { topic, seed, language: code }: ScriptInput,
  own: Extract<OwnText, { kind: 'narration' }>,
  { words }: StoryLanguage,
): WrittenScript => {
  const chooser = createChooser(seed, `own ${code}`)
  const first = firstSentence(own.scenes[0]?.narration ?? '', code)
  const lead = chooser
    .of(words.ownBlurbs)
    .replace('{title}', shorten(first, descriptionChars.least - 50, code))
  return {
    topic,
    title: shorten(first.replace(sentenceEnd, ''), titleChars, code),
    description: fitDescription(lead, words.hashtags[topic], words, code, chooser),
    ...illustrate(own.scenes, topic, code, chooser),
  }
}

/** One whole script. Pure: the same input gives the same story. @throws unreadable_text */
export const writeScript = (input: ScriptInput, language: StoryLanguage): WrittenScript => {
  const own = readOwnText(input)
  if (own.kind === 'narration') return writeOwn(input, own, language)
  return writeStory(input, own, language)
}
