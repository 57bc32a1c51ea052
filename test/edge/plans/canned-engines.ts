import { ComposeInput } from '../../../shared/jobs/compose.ts'
import { FaceTrackInput } from '../../../shared/jobs/face-track.ts'
import { ImageInput } from '../../../shared/jobs/image.ts'
import type { JobType } from '../../../shared/jobs/index.ts'
import { JoinInput } from '../../../shared/jobs/join.ts'
import { LipSyncInput } from '../../../shared/jobs/lip-sync.ts'
import { ScriptInput } from '../../../shared/jobs/script.ts'
import { SoundtrackInput } from '../../../shared/jobs/soundtrack.ts'
import { SpeechInput } from '../../../shared/jobs/speech.ts'
import { UpscaleInput } from '../../../shared/jobs/upscale.ts'

const use = { engine: 'builtin', model: 'test', device: 'cpu' }
const file = (name: string, contentType: string, sizeBytes = 100) => ({ name, contentType, sizeBytes })

/** A tenth of a second for each character. */
export const spokenMs = (text: string): number => text.length * 100

const three = ['One fox.', 'Two foxes met.', 'Three foxes slept well.']

/** What engines answer, by job type. */
export const engineOutputs: Partial<Record<JobType, (input: unknown) => unknown>> = {
  script: (raw) => {
    const { scenes, customTopic } = ScriptInput.parse(raw)
    const told = scenes ?? three.map((narration) => ({ narration }))
    return {
      ...use,
      ...{
        topic: 'bedtime',
        title: 'Foxes',
        description: 'Foxes. #fox',
        understood: customTopic ? ['fox'] : null,
      },
      scenes: told.map(({ narration, ...scene }) => ({
        ...{
          narration,
          prompt: 'prompt' in scene ? scene.prompt : `a picture of ${narration}`,
          mood: 'calm',
        },
      })),
    }
  },
  speech: (raw) => {
    const { text } = SpeechInput.parse(raw)
    const durationMs = spokenMs(text)
    const words = [{ text, startMs: 0, endMs: durationMs }]
    return {
      ...use,
      ...file('speech.wav', 'audio/wav'),
      durationMs,
      words,
      wordTimes: 'exact',
      phonemes: null,
    }
  },
  image: (raw) => {
    const { width, height } = ImageInput.parse(raw)
    return { ...use, ...file('image.png', 'image/png'), width, height, understood: ['fox'] }
  },
  transcription: () => ({
    ...{
      ...use,
      tier: 'draft',
      language: 'en',
      text: 'a fox',
      speech: [],
      durationMs: 900,
      wordTimes: 'exact',
    },
    words: [{ text: 'fox', startMs: 0, endMs: 900 }],
    files: [file('transcript.vtt', 'text/vtt'), file('transcript.json', 'application/json')],
  }),
  face_check: () => ({
    ...{ ...use, verdict: 'face', looks: 12, coverage: 1, confidence: 1 },
    box: { x: 0.4, y: 0.2, width: 0.2, height: 0.3 },
  }),
  face_track: (raw) => {
    const { grid } = FaceTrackInput.parse(raw)
    return {
      ...use,
      ...file('track.json', 'application/json'),
      confidence: 0.9,
      coverage: 1,
      frameCount: grid.frameCount,
    }
  },
  lip_sync: (raw) => {
    const { window } = LipSyncInput.parse(raw)
    return { ...use, ...file('piece.ts', 'video/mp2t'), frameCount: window.frameCount }
  },
  compose: (raw) => {
    const { window, captions } = ComposeInput.parse(raw)
    const said = captions === null ? 'none' : 'burnt'
    return { ...file('piece.ts', 'video/mp2t'), frameCount: window.frameCount, captions: said }
  },
  soundtrack: (raw) => {
    const { words } = SoundtrackInput.parse(raw)
    const captions = words.length > 0 ? file('captions.vtt', 'text/vtt') : null
    return { sound: file('sound.flac', 'audio/flac'), captions, loudnessLufs: -14 }
  },
  upscale: (raw) => {
    const input = UpscaleInput.parse(raw)
    if (input.kind === 'picture')
      return { ...use, ...file('upscaled.png', 'image/png'), width: 200, height: 100, frameCount: 1 }
    const { width, height, window } = input
    return { ...use, ...file('piece.ts', 'video/mp2t'), width, height, frameCount: window.frameCount }
  },
  join: (raw) => {
    const { frameCount, rate } = JoinInput.parse(raw)
    return { ...file('film.mp4', 'video/mp4'), durationSeconds: (frameCount * rate.den) / rate.num }
  },
}

const single: readonly string[] = ['speech', 'image', 'join']

/** Media that the edge adds at commit, named by the job's key. */
export const cannedMedia = (type: JobType, key: string, output: unknown): unknown => {
  if (typeof output !== 'object' || output === null) return output
  const isPicture = type === 'upscale' && 'name' in output && output.name === 'upscaled.png'
  if (isPicture || single.includes(type)) return { ...output, mediaId: `med_${key}` }
  const names = ['transcript.vtt', 'transcript.json', 'captions.vtt']
  if (type !== 'transcription' && type !== 'soundtrack') return output
  return { ...output, mediaIds: Object.fromEntries(names.map((name) => [name, `med_${key}_${name}`])) }
}
