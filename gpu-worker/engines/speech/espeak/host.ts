// A process of its own: espeak-ng is GPL-3, and it computes without yielding, so only a process can be stopped.
import loadEspeak, { type Espeak } from '@echogarden/espeak-ng-emscripten'
import { serveWorker } from '../../process/serve-worker.ts'
import type { SpeakRequest, SpokenUtterance, VoiceReply, VoiceRequest } from './messages.ts'
import { readJapanese } from './read-japanese.ts'
import { createWavFile } from './wav-file.ts'

const espeak: Promise<Espeak> = loadEspeak().then((loaded) => new loaded.eSpeakNGWorker())

const worker = process.ppid
/** No event tells of a killed worker while espeak computes. */
const isOrphan = (): boolean => process.ppid !== worker

const speak = async (request: SpeakRequest): Promise<SpokenUtterance[]> => {
  const voice = await espeak
  const rateHz = voice.get_samplerate()
  const file = request.path === undefined ? undefined : createWavFile(request.path, rateHz)
  const spoken: SpokenUtterance[] = []
  let written = 0
  for (const { voice: name, text, pauseMs } of request.utterances) {
    voice.set_voice(name)
    voice.set_rate(request.wordsPerMinute)
    voice.set_pitch(request.pitch)
    voice.set_range(request.range)
    const sounds: SpokenUtterance['sounds'] = []
    const startsAt = written
    voice.synthesize(text, (pcm, events) => {
      file?.write(pcm)
      written += pcm.length
      for (const { type, id, audio_position: atMs, text_position } of events)
        if (type === 'phoneme') sounds.push({ symbol: String(id ?? ''), atMs, position: text_position - 1 })
      return isOrphan()
    })
    const durationMs = ((written - startsAt) * 1000) / rateHz
    spoken.push({ startMs: (startsAt * 1000) / rateHz, durationMs, sounds })
    if (isOrphan()) process.exit()
    const pause = new Int16Array(Math.round((pauseMs * rateHz) / 1000))
    file?.write(pause)
    written += pause.length
  }
  file?.close()
  return spoken
}

const listVoices = async (): Promise<string[]> =>
  (await espeak)
    .list_voices()
    .flatMap(({ identifier, languages }) => [identifier, ...languages.map(({ name }) => name)])

const act = async (request: VoiceRequest): Promise<VoiceReply> => {
  const { id, verb } = request
  try {
    if (verb === 'speak') return { id, ok: true, utterances: await speak(request) }
    if (verb === 'read') return { id, ok: true, words: await readJapanese(request.text) }
    return { id, ok: true, names: await listVoices() }
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}

serveWorker(act)
