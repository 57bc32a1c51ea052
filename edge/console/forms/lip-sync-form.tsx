import { useState } from 'react'
import type { Language } from '../../../shared/languages.ts'
import { Voice } from '../../../shared/story.ts'
import { Choice } from '../parts/choice.tsx'
import { FileDrop } from '../parts/file-drop.tsx'
import { OneOf } from '../parts/one-of.tsx'
import { TextBox } from '../parts/text-box.tsx'
import { languageOptions, optionsOf } from './languages.ts'
import { OrderForm } from './order-form.tsx'
import { useOrder } from './use-order.ts'

const sources = [
  { value: 'text', label: 'A text', about: 'Spoken by one of our voices' },
  { value: 'file', label: 'A voice', about: 'A recording of your own' },
] as const

/** A film with a face, and what it shall say. */
export const LipSyncForm = () => {
  const [film, setFilm] = useState<File>()
  const [voiceFile, setVoiceFile] = useState<File>()
  const [source, setSource] = useState<'text' | 'file'>('text')
  const [text, setText] = useState('')
  const [language, setLanguage] = useState<Language>('en')
  const [voice, setVoice] = useState<Voice>('alloy')
  const isText = source === 'text'

  const order = useOrder(async ({ api, send }) => {
    if (film === undefined) throw new Error('no film is chosen')
    const { media_id: videoMediaId } = await send(film)
    if (isText) return api.tasks.create('lipsync', { videoMediaId, text: text.trim(), language, voice })
    if (voiceFile === undefined) throw new Error('no voice is chosen')
    const { media_id: audioMediaId } = await send(voiceFile)
    return api.tasks.create('lipsync', { videoMediaId, audioMediaId })
  })

  const isReady = film !== undefined && (isText ? text.trim() !== '' : voiceFile !== undefined)
  const missing =
    film === undefined ? 'Choose a film first.' : isText ? 'Write what it shall say.' : 'Choose a voice.'
  return (
    <OrderForm order={order} submit="Upload and lip-sync" isReady={isReady} missing={missing}>
      <FileDrop
        what="film"
        hint="One face from the front; it is followed through the film"
        icon="upload"
        accept={['video/*', '.mkv']}
        file={film}
        onChoose={setFilm}
      />
      <OneOf label="It shall say" value={source} options={sources} onChange={setSource} />
      {isText ? (
        <>
          <TextBox label="Text" value={text} onChange={setText} lines={4} maxLength={5000} />
          <div className="pair">
            <Choice label="Language" value={language} options={languageOptions} onChange={setLanguage} />
            <Choice label="Voice" value={voice} options={optionsOf(Voice.options)} onChange={setVoice} />
          </div>
        </>
      ) : (
        <FileDrop
          what="voice"
          hint="WAV, MP3, M4A, or a film with sound"
          icon="sound"
          accept={['audio/*', 'video/*']}
          file={voiceFile}
          onChoose={setVoiceFile}
        />
      )}
    </OrderForm>
  )
}
