declare module '@echogarden/espeak-ng-emscripten' {
  export type EspeakEvent = {
    type: 'word' | 'phoneme' | 'sentence' | 'end' | 'mark' | 'play' | 'msg_terminated' | 'samplerate'
    /** Code points from 1. */
    text_position: number
    /** Milliseconds. */
    audio_position: number
    id: string | number | undefined
  }
  export type Espeak = {
    /** Unknown names change nothing and raise nothing. */
    set_voice: (name: string) => number
    set_rate: (wordsPerMinute: number) => void
    set_pitch: (pitch: number) => void
    set_range: (range: number) => void
    get_samplerate: () => number
    list_voices: () => { name: string; identifier: string; languages: { name: string }[] }[]
    /** Synchronous; true from the callback stops it. */
    synthesize: (ssml: string, onSound: (pcm: Int16Array, events: EspeakEvent[]) => boolean) => void
  }
  const load: () => Promise<{ eSpeakNGWorker: new () => Espeak }>
  export default load
}
