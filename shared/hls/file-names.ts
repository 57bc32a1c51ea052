import { storyboardName } from './storyboard.ts'

const masterName = 'playlist.m3u8'
export const posterName = 'poster.jpg'

/** The files of every film, by the published names. */
export type FilmFile =
  | { kind: 'master' }
  | { kind: 'media'; track: string }
  | { kind: 'segment'; track: string; segment: number }
  | { kind: 'storyboard' }
  | { kind: 'sprite'; piece: number; index: number }
  | { kind: 'poster' }

const trackOf = (text: string): string => text.replace(/^h264_/, '')

/** What a public file name stands for; undefined for every name that we never give. */
export const parseFilmFile = (name: string): FilmFile | undefined => {
  if (name === masterName) return { kind: 'master' }
  if (name === storyboardName) return { kind: 'storyboard' }
  if (name === posterName) return { kind: 'poster' }
  const [, playlist] = /^playlist_(audio|h264_(?:\d{2,4}p(?:_uspp)?|source))\.m3u8$/.exec(name) ?? []
  if (playlist) return { kind: 'media', track: trackOf(playlist) }
  const [, number, track] =
    /^output(\d{4}|[1-9]\d{4,6})_(audio|h264_(?:\d{2,4}p(?:_uspp)?|source))\.ts$/.exec(name) ?? []
  if (number && track) return { kind: 'segment', track: trackOf(track), segment: Number(number) }
  const [, piece, index] = /^sprite(\d{4,6})_(\d{1,4})\.jpg$/.exec(name) ?? []
  if (piece && index) return { kind: 'sprite', piece: Number(piece), index: Number(index) }
  return undefined
}
