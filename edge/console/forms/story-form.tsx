import { useState } from 'react'
import { ArtStyle, StoryLength, Topic, Voice } from '../../../shared/story.ts'
import { Choice } from '../parts/choice.tsx'
import { OneOf } from '../parts/one-of.tsx'
import { TextBox } from '../parts/text-box.tsx'
import { Toggle } from '../parts/toggle.tsx'
import { languageOptions, optionsOf } from './languages.ts'
import { OrderForm } from './order-form.tsx'
import { type Format, formats, missingOf, type StoryWishes, toStoryInput } from './story-order.ts'
import { useOrder } from './use-order.ts'

const sources = [
  { value: 'topic', label: 'A topic', about: 'We write it' },
  { value: 'own', label: 'Own words', about: 'You write it, scene by scene' },
] as const

const lengths = StoryLength.options.map((value) => ({
  value,
  label: value === 'short' ? 'Short' : 'Long',
  about: value === 'short' ? 'under a minute' : 'about a minute',
}))

const formatOptions = (Object.keys(formats) as Format[]).map((value) => {
  const { label, about } = formats[value]
  return { value, label, about }
})

const first: StoryWishes = {
  source: 'topic',
  topic: 'bedtime',
  customTopic: '',
  ownText: '',
  artStyle: 'pixar-art',
  length: 'short',
  language: 'en',
  voice: 'nova',
  format: 'portrait',
  captions: true,
}

/** What the story is about: a topic, or every scene in own words. */
const Idea = ({ wishes, set }: { wishes: StoryWishes; set: (some: Partial<StoryWishes>) => void }) => {
  if (wishes.source === 'own')
    return (
      <TextBox
        label="Scenes"
        hint="Leave an empty line between two scenes."
        value={wishes.ownText}
        onChange={(ownText) => set({ ownText })}
        lines={8}
        maxLength={20_000}
      />
    )
  return (
    <>
      <Choice
        label="Topic"
        value={wishes.topic}
        options={optionsOf(Topic.options)}
        onChange={(topic) => set({ topic })}
      />
      {wishes.topic === 'custom topic' && (
        <TextBox
          label="What it is about"
          hint="A subject, or from three sentences on the narration itself."
          value={wishes.customTopic}
          onChange={(customTopic) => set({ customTopic })}
          lines={3}
          maxLength={5000}
        />
      )}
      <OneOf label="Length" value={wishes.length} options={lengths} onChange={(length) => set({ length })} />
    </>
  )
}

/** A story: its idea, how it looks and how it sounds. */
export const StoryForm = () => {
  const [wishes, setWishes] = useState(first)
  const set = (some: Partial<StoryWishes>) => setWishes((before) => ({ ...before, ...some }))
  const order = useOrder(({ api }) => api.tasks.create('story', toStoryInput(wishes)))
  const missing = missingOf(wishes)
  return (
    <OrderForm order={order} submit="Tell it" isReady={missing === undefined} missing={missing ?? ''}>
      <OneOf label="From" value={wishes.source} options={sources} onChange={(source) => set({ source })} />
      <Idea wishes={wishes} set={set} />
      <div className="pair">
        <Choice
          label="Style"
          value={wishes.artStyle}
          options={optionsOf(ArtStyle.options)}
          onChange={(artStyle) => set({ artStyle })}
        />
        <Choice
          label="Language"
          value={wishes.language}
          options={languageOptions}
          onChange={(language) => set({ language })}
        />
        <Choice
          label="Voice"
          value={wishes.voice}
          options={optionsOf(Voice.options)}
          onChange={(voice) => set({ voice })}
        />
        <Choice
          label="Format"
          value={wishes.format}
          options={formatOptions}
          onChange={(format) => set({ format })}
        />
      </div>
      <Toggle
        label="Captions in the picture"
        isOn={wishes.captions}
        onChange={(captions) => set({ captions })}
      />
    </OrderForm>
  )
}
