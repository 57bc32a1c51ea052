import { useState } from 'react'
import { FileDrop } from '../parts/file-drop.tsx'
import { OneOf } from '../parts/one-of.tsx'
import { TextBox } from '../parts/text-box.tsx'
import { pathFromName } from '../words/amounts.ts'
import { LadderChoice } from './ladder-choice.tsx'
import { OrderForm } from './order-form.tsx'
import { useOrder } from './use-order.ts'

const ways = [
  { value: 'transcode', label: 'Plain', about: 'Every size up to the original' },
  { value: 'anime', label: 'Anime', about: 'Cleaned up and enlarged, under a public path' },
] as const

/** A film to be streamed: as it is, or through the anime API. */
export const StreamForm = () => {
  const [file, setFile] = useState<File>()
  const [way, setWay] = useState<'transcode' | 'anime'>('transcode')
  const [path, setPath] = useState('')
  const [ladder, setLadder] = useState(['1080p', '1080p_uspp', '480p'])

  const order = useOrder(async ({ api, send }) => {
    if (file === undefined) throw new Error('no file is chosen')
    const { media_id: mediaId, path: srcPath } = await send(file)
    if (way === 'transcode') return api.tasks.create('transcode', { mediaId })
    return api.tasks.get(await api.anime.create({ srcPath, dstPath: path, ladder }))
  })

  const choose = (chosen: File) => {
    setFile(chosen)
    setPath((known) => known || `films/${pathFromName(chosen.name)}`)
  }
  const isAnime = way === 'anime'
  const isMp4 = file === undefined || file.name.endsWith('.mp4')
  const isReady = file !== undefined && (!isAnime || (path.trim() !== '' && ladder.length > 0 && isMp4))
  const missing = isAnime && !isMp4 ? 'The anime API takes .mp4 files alone.' : 'Choose a film first.'
  return (
    <OrderForm order={order} submit="Upload and stream" isReady={isReady} missing={missing}>
      <FileDrop
        what="film"
        hint="MP4, MOV, MKV or WebM, of any length"
        icon="upload"
        accept={['video/*', '.mkv']}
        file={file}
        onChoose={choose}
      />
      <OneOf label="How" value={way} options={ways} onChange={setWay} />
      {isAnime && (
        <>
          <TextBox
            label="Public path"
            value={path}
            onChange={setPath}
            hint={`It plays at ${location.origin}/${path || '…'}/playlist.m3u8`}
            maxLength={512}
          />
          <LadderChoice value={ladder} onChange={setLadder} />
        </>
      )}
    </OrderForm>
  )
}
